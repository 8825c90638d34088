//! Reference.
use super::*;
use crate::error::Result;
/// x
pub static INFO: Info = Info { name: "sandbox", title: "Reference", operations: &[], settings: &[], endpoints: &[], limits: &[], sandbox: true, documentation: "" };
/// x
pub struct Reference {}
impl Reference {
    /// x
    pub fn new(_s: Settings) -> Result<Self> { Ok(Reference {}) }
}
impl Provider for Reference { fn info(&self) -> &'static Info { &INFO } }

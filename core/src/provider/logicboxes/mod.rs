//! LogicBoxes.
use super::*;
use crate::error::Result;
/// x
pub static INFO: Info = Info { name: "logicboxes", title: "LogicBoxes", operations: &[], settings: &[], endpoints: &[], limits: &[], sandbox: true, documentation: "" };
/// x
pub struct LogicBoxes {}
impl LogicBoxes {
    /// x
    pub fn new(_s: Settings) -> Result<Self> { Ok(LogicBoxes {}) }
}
impl Provider for LogicBoxes { fn info(&self) -> &'static Info { &INFO } }

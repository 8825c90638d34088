//! What LogicBoxes alone has: operations that are named after it.

mod contact;
mod domain;
mod money;
mod registry;

pub use contact::*;
pub use domain::*;
pub use money::*;
pub use registry::*;

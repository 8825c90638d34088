//! Faulted paid orders, played in simulated time through the real code of each provider against a simulated registrar, whose ledger is
//! the only judge. `docs/torture.md` tells what the figures mean.

mod book;
mod broken;
mod cell;
mod fault;
mod figures;
mod judge;
mod plan;
mod play;
mod report;
mod run;
mod seller;
mod sockets;
mod story;
mod wanted;
mod wire;
mod work;
mod world;

pub use broken::Broken;
pub use figures::Figures;
pub use report::{json, print};
pub use run::{Outcome, replay, run};
pub use seller::Seller;
pub use sockets::{check, child};
pub use wanted::{Engine, Wanted};

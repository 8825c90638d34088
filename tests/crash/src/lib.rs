//! Paid calls that are killed, lose power or meet company. The simulated registrar's ledger is the only judge.

pub mod company;
mod disk;
mod process;
mod recovery;
mod registrar;
mod replay;
mod report;
mod scene;
mod setting;
mod strace;
mod suites;
mod system;
mod tally;
mod work;

pub use recovery::{Told, buy, recover};
pub use report::Report;
pub use setting::Wanted;
pub use suites::{names, run};
pub use system::{limit_file_size, mark_begin, mark_end};
pub use tally::Tally;
pub use work::{Shift, Work};

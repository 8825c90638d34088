//! The cells: every fault, committed or not, for every operation, provider and way of reading back.

use crate::fault::{KINDS, Kind, Special};
use crate::work::Work;
use anyregistrar::provider::Info;
use anyregistrar_sandbox::Face;

/// When the registrar acts on the purchase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Moment {
    /// Never.
    Never,
    /// At once.
    Now,
    /// Minutes later.
    Later,
}

impl Moment {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Moment::Never => "not committed",
            Moment::Now => "committed",
            Moment::Later => "committed late",
        }
    }
}

/// How reading goes once the purchase was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ReadBack {
    Good,
    /// Shows the world as it was before the purchase, for ten minutes at most.
    Stale,
    /// Fails for minutes or hours.
    Failing,
    /// Fails until the checks are used up.
    Dead,
}

impl ReadBack {
    pub(crate) const ALL: [ReadBack; 4] =
        [ReadBack::Good, ReadBack::Stale, ReadBack::Failing, ReadBack::Dead];

    pub(crate) fn name(self) -> &'static str {
        match self {
            ReadBack::Good => "read-back good",
            ReadBack::Stale => "read-back stale",
            ReadBack::Failing => "read-back failing",
            ReadBack::Dead => "read-back dead for a day",
        }
    }
}

/// One cell of the matrix.
#[derive(Clone, Copy)]
pub(crate) struct Cell {
    pub(crate) face: Face,
    pub(crate) work: Work,
    pub(crate) kind: &'static Kind,
    pub(crate) moment: Moment,
    pub(crate) back: ReadBack,
}

impl Cell {
    pub(crate) fn name(&self) -> String {
        let (face, work) = (self.face.name(), self.work.operation());
        format!("{face} {work}, {} ({}), {}", self.kind.name, self.moment.name(), self.back.name())
    }
}

/// The cells that are played over sockets: every fault of a renewal, and the plainest ones of the rest.
pub(crate) fn on_sockets(sellers: &[(Face, &'static Info)]) -> Vec<Cell> {
    let fits = |cell: &Cell| {
        let plain = matches!(cell.kind.name, "none" | "dropped") && cell.moment != Moment::Later;
        let renews =
            cell.work == Work::Renew && (cell.moment != Moment::Later || cell.kind.name == "dropped");
        cell.back == ReadBack::Good && cell.kind.world == Special::Nothing && (plain || renews)
    };
    all(sellers).into_iter().filter(fits).collect()
}

/// The cells in which the registrar is late, and nothing else is wrong with it. A change of holder that comes after another to the same
/// holder leaves nothing behind that could be seen, so trades are left out.
pub(crate) fn late(sellers: &[(Face, &'static Info)]) -> Vec<Cell> {
    let late =
        |cell: &Cell| cell.moment == Moment::Later && cell.back == ReadBack::Good && cell.work != Work::Trade;
    all(sellers).into_iter().filter(late).collect()
}

/// Every cell of these providers.
pub(crate) fn all(sellers: &[(Face, &'static Info)]) -> Vec<Cell> {
    let sold: Vec<(Work, Face)> = Work::ALL
        .into_iter()
        .flat_map(|work| {
            sellers.iter().filter(move |(_, info)| work.sold_by(info)).map(move |(face, _)| (work, *face))
        })
        .collect();
    let mut cells = Vec::new();
    for back in ReadBack::ALL {
        for kind in KINDS {
            for &moment in kind.moments {
                for &(work, face) in sold.iter().filter(|(work, face)| (kind.fits)(*face, *work)) {
                    cells.push(Cell { face, work, kind, moment, back });
                }
            }
        }
    }
    cells
}

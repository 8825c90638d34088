//! The rules of a search, and what a look at the registrar proves by them.

use anyregistrar::journal::state::Event;
use anyregistrar::journal::{Found, Rules, Standing};
use anyregistrar::model::{OrderState, Timestamp};

/// Minutes after which the checks are used up.
pub(super) const DAY: u16 = 24 * 60 + 1;

/// Ages of a look that found nothing are told apart up to this many minutes.
pub(super) const LONG_AGO: u16 = 2;

/// The rules that hold.
#[derive(Clone, Debug)]
pub(crate) struct Setting {
    pub(crate) rules: Rules,
    /// The registrar refuses a second sending, and an absent order is sent again.
    pub(crate) guard: bool,
    pub(crate) machines: u8,
    /// A worker has the order's lock while it works on it. It is a lock of one machine.
    pub(crate) locks: bool,
    pub(crate) asks_elsewhere: bool,
    pub(crate) leaves_in_time: bool,
    pub(crate) settles_from_first: bool,
    pub(crate) one_look: bool,
    pub(crate) resend_unproven: bool,
    /// An answer counts as of the time at which it comes, two minutes after it was asked for.
    pub(crate) weighs_late: bool,
    /// What was learnt of one attempt counts for the next.
    pub(crate) forgets_attempts: bool,
    /// The registrar can be asked at some time.
    pub(crate) answers: bool,
}

impl Setting {
    pub(crate) fn contract() -> Setting {
        Setting {
            rules: Rules::CONTRACT,
            guard: true,
            machines: 1,
            locks: true,
            asks_elsewhere: true,
            leaves_in_time: true,
            settles_from_first: false,
            one_look: false,
            resend_unproven: false,
            weighs_late: false,
            forgets_attempts: false,
            answers: true,
        }
    }
}

/// The order on record, with its times in minutes of age.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Row {
    pub(super) state: OrderState,
    pub(super) attempt: u8,
    pub(super) first_sent: u16,
    pub(super) sent: u16,
    pub(super) absent: Option<u16>,
    /// The worker that placed it.
    pub(super) placed_by: u8,
}

/// What a look at the registrar says, weighed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Heard {
    /// The event; none where the record has to stay as it is.
    pub(super) event: Option<Event>,
    pub(super) absent: Option<u16>,
    /// The attempt that was asked about.
    pub(super) attempt: u8,
    /// There was no trace of a first attempt, and this worker's machine made it.
    pub(super) resendable: bool,
}

/// What a look proves, by the rules that production weighs it with.
pub(super) fn weigh(setting: &Setting, who: usize, row: Row, found: Found) -> Heard {
    let here = usize::from(row.placed_by) == who || setting.machines == 1;
    let asked_at = Timestamp::from_unix(2_000_000_000).expect("a moment");
    let ago = |minutes: u16| asked_at.plus_seconds(-i64::from(minutes) * 60);
    let standing = Standing {
        state: row.state,
        sent_at: ago(if setting.settles_from_first { row.first_sent } else { row.sent }),
        absent_since: if setting.one_look { Some(ago(DAY)) } else { row.absent.map(ago) },
        elsewhere: !here && setting.asks_elsewhere,
    };
    let now = asked_at.plus_seconds(if setting.weighs_late { 120 } else { 0 });
    let learnt = setting.rules.weigh(&standing, found, now);
    let age = |at: Timestamp| u16::try_from(asked_at.seconds_since(at) / 60).unwrap_or(0).min(LONG_AGO);
    Heard {
        event: learnt.map(|learnt| learnt.event),
        absent: learnt.and_then(|learnt| learnt.absent_since).map(age),
        attempt: row.attempt,
        resendable: row.attempt == 1 && row.state == OrderState::Unknown && here && found == Found::Absent,
    }
}

//! What there is: a journal with one order, two workers, a registrar, and the minutes that pass.

use super::rules::{DAY, Heard, LONG_AGO, Row, Setting, weigh};
use anyregistrar::journal::state::{Event, is_open, next};
use anyregistrar::journal::{Found, LEAVES, SETTLE};
use anyregistrar::model::OrderState;

/// The registrar executes what reached it, and shows it, within this many minutes.
const REGISTRAR: u8 = ((SETTLE - LEAVES) / 60) as u8;

/// Ages are told apart up to this many minutes: beyond the settle window and the second look nothing more follows from them.
const OLD: u16 = (SETTLE / 60) as u16 + 2;

/// What must never be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wrong {
    DoubleCharge,
    ChargedButFailed,
    FalseSuccess,
    /// The order can never be settled, nor come before a person.
    Stuck,
}

/// What a worker is at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
enum Worker {
    #[default]
    Idle,
    /// The intent is on record.
    Intends,
    /// The request has left.
    Waits,
    /// It knows what came of it, and the record does not yet.
    Knows(Event),
    /// It has asked the registrar, and what it learnt is not on record yet.
    Asked(Heard),
}

/// What became of an attempt at the registrar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
enum Flight {
    #[default]
    Grounded,
    /// On its way, and these minutes left for it.
    Underway(u8),
    /// Charged. It shows within these minutes.
    Executed(u8),
    Shown,
    Refused,
}

/// Everything at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct World {
    row: Option<Row>,
    workers: [Worker; 2],
    flights: [Flight; 2],
}

/// What happened, and whether it belongs to a world in which things go well.
pub(crate) struct Step {
    pub(crate) name: &'static str,
    pub(crate) lucky: bool,
}

type Steps = Vec<(Step, World)>;

impl World {
    pub(crate) fn wrong(&self) -> Option<Wrong> {
        let charges =
            self.flights.iter().filter(|f| matches!(f, Flight::Executed(_) | Flight::Shown)).count();
        match self.row.map(|row| row.state) {
            _ if charges > 1 => Some(Wrong::DoubleCharge),
            Some(OrderState::Failed) if charges > 0 => Some(Wrong::ChargedButFailed),
            Some(OrderState::Succeeded) if charges == 0 => Some(Wrong::FalseSuccess),
            _ => None,
        }
    }

    /// Whether the order is settled, or before a person.
    pub(crate) fn is_over(&self) -> bool {
        self.row.is_some_and(|row| !is_open(row.state) || row.state == OrderState::Review)
    }

    /// Everything that can happen next.
    pub(crate) fn steps(&self, setting: &Setting) -> Steps {
        let mut steps = Vec::new();
        for who in 0..self.workers.len() {
            self.works(setting, who, &mut steps);
        }
        self.registrar_acts(setting, &mut steps);
        self.time_passes(&mut steps);
        steps.iter_mut().for_each(|(_, world)| world.normalise(setting));
        steps
    }

    /// Worlds that differ by the workers' names, or by what nobody looks at, are one.
    fn normalise(&mut self, setting: &Setting) {
        let Some(row) = &mut self.row else { return };
        if !setting.settles_from_first {
            row.first_sent = 0;
        }
        let swap = match setting.machines {
            1 => self.workers[0] == Worker::Idle,
            _ => row.placed_by == 1,
        };
        if swap {
            self.workers.swap(0, 1);
        }
        row.placed_by = 0;
    }

    fn with(&self, steps: &mut Steps, name: &'static str, lucky: bool, change: impl FnOnce(&mut World)) {
        let mut world = self.clone();
        change(&mut world);
        steps.push((Step { name, lucky }, world));
    }

    fn works(&self, setting: &Setting, who: usize, steps: &mut Steps) {
        let worker = self.workers[who];
        if worker != Worker::Idle {
            self.with(steps, "it dies", false, |world| world.workers[who] = Worker::Idle);
        }
        match (worker, self.row) {
            (Worker::Idle, _) if self.is_locked(setting, who) => {}
            (Worker::Idle, None) => self.with(steps, "the intent is committed", true, |world| {
                let placed_by = who as u8;
                let state = OrderState::Sending;
                world.row = Some(Row { state, attempt: 1, first_sent: 0, sent: 0, absent: None, placed_by });
                world.workers[who] = Worker::Intends;
            }),
            (Worker::Idle, Some(row)) if is_open(row.state) => {
                for (found, lucky) in self.looks(setting) {
                    let heard = weigh(setting, who, row, found);
                    self.with(steps, "the registrar is asked", lucky, |world| {
                        world.workers[who] = Worker::Asked(heard);
                    });
                }
            }
            (Worker::Intends, Some(row)) => self.leaves(setting, who, row, steps),
            (Worker::Waits, Some(row)) => self.is_answered(setting, who, row, steps),
            (Worker::Knows(event), Some(row)) => {
                self.with(steps, "the outcome is committed", true, |world| {
                    world.commit(event, row.attempt, None);
                    world.workers[who] = Worker::Idle;
                })
            }
            (Worker::Asked(heard), Some(_)) => self.learns(setting, who, heard, steps),
            _ => {}
        }
    }

    /// Whether somebody else on the worker's machine has the order's lock.
    fn is_locked(&self, setting: &Setting, who: usize) -> bool {
        setting.locks && setting.machines == 1 && self.workers[1 - who] != Worker::Idle
    }

    /// What a look may find. What was charged may not show yet.
    fn looks(&self, setting: &Setting) -> Vec<(Found, bool)> {
        let mut found = vec![(Found::Unclear, false)];
        if !setting.answers {
            return found;
        }
        let any = |wanted: fn(&Flight) -> bool| self.flights.iter().any(wanted);
        if any(|flight| *flight == Flight::Shown) {
            found.push((Found::Executed, true));
            return found;
        }
        if any(|flight| matches!(flight, Flight::Underway(_))) {
            found.push((Found::Underway, true));
        } else if any(|flight| *flight == Flight::Refused)
            && !any(|flight| matches!(flight, Flight::Executed(_)))
        {
            found.push((Found::Ended, true));
        }
        found.push((Found::Absent, true));
        found
    }

    fn leaves(&self, setting: &Setting, who: usize, row: Row, steps: &mut Steps) {
        let knows = |world: &mut World| world.workers[who] = Worker::Knows(Event::Disproved);
        self.with(steps, "the connection fails", true, knows);
        if i64::from(row.sent) * 60 <= LEAVES || !setting.leaves_in_time {
            self.with(steps, "the purchase leaves", true, |world| {
                world.flights[usize::from(row.attempt) - 1] = Flight::Underway(REGISTRAR);
                world.workers[who] = Worker::Waits;
            });
        }
    }

    fn is_answered(&self, setting: &Setting, who: usize, row: Row, steps: &mut Steps) {
        let mut knows = |name, lucky, event| {
            self.with(steps, name, lucky, |world| world.workers[who] = Worker::Knows(event));
        };
        let flight = self.flights[usize::from(row.attempt) - 1];
        // Where nothing comes, the time limit ends the wait.
        knows("the answer is lost", flight == Flight::Grounded, Event::Lost);
        match flight {
            Flight::Executed(_) | Flight::Shown => knows("it is told that it is done", true, Event::Executed),
            Flight::Underway(_) => knows("it is told to wait", true, Event::Accepted),
            // Behind a guard the refusal may speak of the first attempt, and is taken for no answer.
            Flight::Refused if setting.guard => knows("it is refused by the guard", true, Event::Lost),
            Flight::Refused => knows("it is refused", true, Event::Disproved),
            Flight::Grounded => {}
        }
    }

    fn learns(&self, setting: &Setting, who: usize, heard: Heard, steps: &mut Steps) {
        let resend = |world: &mut World| {
            world.workers[who] = Worker::Idle;
            if let Some(row) = world.row.as_mut().filter(|row| row.attempt == heard.attempt)
                && let Some(state) = next(row.state, Event::SentAgainGuarded)
            {
                (row.state, row.sent, row.absent) = (state, 0, None);
                row.attempt += 1;
                world.workers[who] = Worker::Intends;
            }
        };
        if heard.resendable && setting.resend_unproven {
            self.with(steps, "it is sent again, unproven", true, resend);
        }
        if heard.resendable && setting.guard && heard.event == Some(Event::Disproved) {
            self.with(steps, "it is sent again, guarded", true, resend);
        }
        self.with(steps, "what was learnt is committed", true, |world| {
            world.workers[who] = Worker::Idle;
            if let (Some(event), Some(row)) = (heard.event, world.row) {
                let attempt = if setting.forgets_attempts { row.attempt } else { heard.attempt };
                world.commit(event, attempt, heard.absent);
            }
        });
    }

    /// Moves the order, as the journal does; an event that cannot be changes nothing, nor does a denial of an older attempt.
    fn commit(&mut self, event: Event, attempt: u8, absent: Option<u16>) {
        let Some(row) = &mut self.row else { return };
        if row.attempt != attempt && !matches!(event, Event::Executed | Event::Accepted) {
            return;
        }
        if let Some(state) = next(row.state, event) {
            (row.state, row.absent) = (state, absent);
        }
    }

    fn looks_age(&mut self, minutes: u16) {
        for worker in &mut self.workers {
            if let Worker::Asked(Heard { absent: Some(age), .. }) = worker {
                *age = (*age + minutes).min(LONG_AGO);
            }
        }
    }

    fn registrar_acts(&self, setting: &Setting, steps: &mut Steps) {
        for (place, flight) in self.flights.into_iter().enumerate() {
            let other = self.flights[1 - place];
            let mut becomes = |name, to| self.with(steps, name, true, |world| world.flights[place] = to);
            match flight {
                Flight::Underway(left) => {
                    let charged = matches!(other, Flight::Executed(_) | Flight::Shown);
                    if !(setting.guard && charged) {
                        becomes("the registrar executes it", Flight::Executed(left));
                    }
                    becomes("the registrar refuses it", Flight::Refused);
                    becomes("it never arrives", Flight::Grounded);
                }
                Flight::Executed(_) => becomes("the registrar shows it", Flight::Shown),
                Flight::Grounded | Flight::Shown | Flight::Refused => {}
            }
        }
    }

    fn time_passes(&self, steps: &mut Steps) {
        let due = |flight: &Flight| matches!(flight, Flight::Underway(0) | Flight::Executed(0));
        let Some(row) = self.row.filter(|row| is_open(row.state)) else {
            // Nothing depends on the time any more, but what is underway still arrives.
            return;
        };
        if self.flights.iter().any(due) {
            return;
        }
        let older = |age: u16| if age >= OLD { age } else { age + 1 };
        self.with(steps, "a minute passes", true, |world| {
            world.looks_age(1);
            let absent = row.absent.map(|age| older(age).min(LONG_AGO));
            let (first_sent, sent) = (older(row.first_sent), older(row.sent));
            world.row = Some(Row { first_sent, sent, absent, ..row });
            for flight in &mut world.flights {
                if let Flight::Underway(left) | Flight::Executed(left) = flight {
                    *left -= 1;
                }
            }
        });
        let moving = |flight: &Flight| matches!(flight, Flight::Underway(_) | Flight::Executed(_));
        if !self.flights.iter().any(moving) && row.sent < DAY {
            self.with(steps, "a day passes", true, |world| {
                world.looks_age(LONG_AGO);
                let absent = row.absent.map(|_| LONG_AGO);
                world.row = Some(Row { first_sent: DAY, sent: DAY, absent, ..row });
            });
        }
    }
}

//! The sandbox: one world behind one lock, its faults, its clock.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{Request, Response};
use jiff::{SignedDuration, Timestamp};

use crate::control;
use crate::delivery::Delivery;
use crate::face::Face;
use crate::faces::isproxy::Question;
use crate::faces::{Asked, isproxy};
use crate::faults::Faults;
use crate::registry::{Caller, World};

type Clock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

/// A simulated registry with an account at it, spoken to through [`Face`]s. Clones share the same world.
///
/// ```
/// use anyregistrar_sandbox::{Delivery, Face, Sandbox};
///
/// let sandbox = Sandbox::new();
/// let request = http::Request::post("/v1/domain/check").body(r#"{"domains": ["example.com"]}"#.into())?;
///
/// let Delivery::Reply { response, .. } = sandbox.deliver(Face::Reference, &request) else { panic!("no fault was set") };
///
/// assert!(response.body().starts_with(br#"{"result":"#));
/// # Ok::<(), http::Error>(())
/// ```
#[derive(Clone)]
pub struct Sandbox {
    clock: Clock,
    state: Arc<Mutex<State>>,
}

/// Everything that changes.
pub(crate) struct State {
    pub(crate) world: World,
    pub(crate) faults: Faults,
    /// How far control routes have moved the clock.
    pub(crate) offset: SignedDuration,
    /// Complete requests taken in, per operation.
    pub(crate) counts: BTreeMap<&'static str, u64>,
    /// The same per operation and domain.
    pub(crate) requests: BTreeMap<(&'static str, String), u64>,
    /// Requests whose effect comes later than they did, earliest first.
    late: Vec<(Timestamp, Asked, Caller)>,
}

impl Default for Sandbox {
    fn default() -> Self {
        Sandbox::new()
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Sandbox").finish_non_exhaustive()
    }
}

impl Sandbox {
    /// An empty world in real time.
    #[must_use]
    pub fn new() -> Self {
        Sandbox::with_clock(Arc::new(SystemTime::now))
    }

    /// An empty world in simulated time.
    #[must_use]
    pub fn with_clock(now: Arc<dyn Fn() -> SystemTime + Send + Sync>) -> Self {
        let state = State::new(timestamp(now()));
        Sandbox { clock: now, state: Arc::new(Mutex::new(state)) }
    }

    /// What the world's clock shows: the base clock, moved by what `/_sandbox/clock` added.
    #[must_use]
    pub fn now(&self) -> SystemTime {
        let base = timestamp((self.clock)());
        let now = moved(base, self.lock().offset);
        SystemTime::from(now)
    }

    /// Takes in one request and says what becomes of it.
    #[must_use]
    pub fn deliver(&self, face: Face, request: &Request<Bytes>) -> Delivery {
        let base = timestamp((self.clock)());
        let mut state = self.lock();
        if let Some(route) = request.uri().path().strip_prefix("/_sandbox/") {
            let response = control::answer(&mut state, base, route, request);
            return Delivery::Reply { response, delay: Duration::ZERO };
        }
        state.run(base);
        let asked = Asked::read(face, request);
        state.deliver(asked)
    }

    /// Takes in one name that is asked about over IsProxy, and says what becomes of the line that answers.
    #[must_use]
    pub fn availability(&self, question: &Question<'_>) -> Delivery {
        let base = timestamp((self.clock)());
        let mut state = self.lock();
        state.run(base);
        state.deliver(Asked::IsProxy(isproxy::Asked::of(question)))
    }

    /// A panic under the lock would be a bug of ours; the world it leaves is still better than no world.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    pub(crate) fn new(now: Timestamp) -> State {
        State {
            world: World::new(now),
            faults: Faults::default(),
            offset: SignedDuration::ZERO,
            counts: BTreeMap::new(),
            requests: BTreeMap::new(),
            late: Vec::new(),
        }
    }

    /// Lets the world catch up: late requests and the life cycle, in the order of their time.
    pub(crate) fn run(&mut self, base: Timestamp) {
        let now = moved(base, self.offset);
        while self.late.first().is_some_and(|(at, _, _)| *at <= now) {
            let (at, asked, caller) = self.late.remove(0);
            self.world.run(at.max(self.world.now));
            self.world.caller = caller;
            asked.answer(&mut self.world);
        }
        self.world.run(now);
    }

    /// Executes a request now.
    pub(crate) fn answer(&mut self, asked: &Asked, duplicated: bool) -> Response<Bytes> {
        self.world.caller = Caller { account: asked.account(), duplicated };
        asked.answer(&mut self.world)
    }

    /// Executes a request in a copy of the world: its answer, without its effect.
    pub(crate) fn imagine(&self, asked: &Asked) -> Response<Bytes> {
        let mut world = self.world.clone();
        world.caller = Caller { account: asked.account(), duplicated: false };
        asked.answer(&mut world)
    }

    /// Executes a request later.
    pub(crate) fn postpone(&mut self, asked: &Asked, by: Duration, duplicated: bool) {
        let by = SignedDuration::try_from(by).unwrap_or(SignedDuration::MAX);
        let at = moved(self.world.now, by);
        let index = self.late.partition_point(|(other, _, _)| *other <= at);
        self.late.insert(index, (at, asked.clone(), Caller { account: asked.account(), duplicated }));
    }

    /// Counts a complete request.
    pub(crate) fn count(&mut self, asked: &Asked, subject: Option<&str>) {
        *self.counts.entry(asked.operation()).or_default() += 1;
        if let Some(subject) = subject {
            *self.requests.entry((asked.operation(), subject.to_owned())).or_default() += 1;
        }
    }
}

/// The last moment there is stands for everything after it.
fn moved(base: Timestamp, by: SignedDuration) -> Timestamp {
    base.saturating_add(by).unwrap_or(if by.is_negative() { Timestamp::MIN } else { Timestamp::MAX })
}

fn timestamp(at: SystemTime) -> Timestamp {
    Timestamp::try_from(at).unwrap_or(Timestamp::MAX)
}

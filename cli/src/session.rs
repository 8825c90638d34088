//! The doors to the core that a process has opened: one for each account, so that the lines of a shell share theirs.

use crate::account::Choice;
use crate::failure::Failure;
use crate::interrupt::Interrupts;
use crate::screen::Screen;
use anyregistrar::ErrorKind;
use anyregistrar::door::{self, Door, Waiting};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::time::{Duration, Instant};

/// How long one look for an answer or an interrupt takes.
const SLICE: Duration = Duration::from_millis(50);

/// A call for [`Session::call`].
pub(crate) struct Call<'a> {
    pub(crate) op: &'a str,
    pub(crate) input: Value,
    pub(crate) key: Option<String>,
    pub(crate) dry_run: bool,
    /// It goes on when nobody waits.
    pub(crate) purchase: bool,
}

impl<'a> Call<'a> {
    /// A call without options.
    pub(crate) fn new(op: &'a str, input: Value) -> Self {
        Call { op, input, key: None, dry_run: false, purchase: false }
    }
}

/// How many calls are under way at once where there are many.
const AT_ONCE: usize = 8;

/// The doors that are open, by their configuration.
#[derive(Default)]
pub(crate) struct Session {
    doors: BTreeMap<String, Door>,
    interrupts: Interrupts,
}

impl Session {
    /// Calls an operation and waits for its output.
    pub(crate) fn call(&mut self, screen: Screen, choice: &Choice, call: Call<'_>) -> Result<Value, Failure> {
        let mut options = Map::new();
        options.extend(call.key.map(|key| ("key".to_owned(), json!(key))));
        options.extend(choice.timeout_ms()?.map(|wait| ("timeout_ms".to_owned(), json!(wait))));
        if call.dry_run {
            options.insert("dry_run".into(), json!(true));
        }
        let mut document = json!({ "op": call.op, "input": call.input, "options": options });
        if let Some(account) = &choice.account {
            document["account"] = json!(account);
        }
        let answer = self.ask(screen, &choice.config()?, &document.to_string(), call.purchase)?;
        unwrap(answer)
    }

    /// Makes the same free call with many inputs, several at once. The answers are in the order of the inputs.
    pub(crate) fn many(
        &mut self,
        screen: Screen,
        choice: &Choice,
        op: &str,
        inputs: Vec<Value>,
    ) -> Result<Vec<Result<Value, Failure>>, Failure> {
        let config = choice.config()?;
        let timeout = choice.timeout_ms()?.map_or(json!({}), |wait| json!({ "timeout_ms": wait }));
        let mut answers = Vec::with_capacity(inputs.len());
        for some in inputs.chunks(AT_ONCE) {
            let document = |input: &Value| {
                let mut document = json!({ "op": op, "input": input, "options": timeout });
                if let Some(account) = &choice.account {
                    document["account"] = json!(account);
                }
                document.to_string()
            };
            let started: Vec<_> = {
                let door = self.door(&config)?;
                some.iter().map(|input| door.start(&document(input))).collect()
            };
            for waiting in started {
                answers.push(self.wait(screen, waiting, false).and_then(unwrap));
            }
        }
        Ok(answers)
    }

    /// Waits for a while; not to its end where Ctrl-C is pressed.
    pub(crate) fn pause(&mut self, wait: Duration) -> bool {
        self.interrupts.listen();
        let (seen, end) = (self.interrupts.count(), Instant::now() + wait);
        while Instant::now() < end {
            std::thread::sleep(SLICE.min(end.saturating_duration_since(Instant::now())));
            if self.interrupts.count() != seen {
                return false;
            }
        }
        true
    }

    /// The names of the accounts of a configuration.
    pub(crate) fn accounts(&mut self, config: &Value) -> Result<Vec<String>, Failure> {
        Ok(self.door(config)?.accounts())
    }

    /// The registrars' descriptions, with those of a configuration's plugins.
    pub(crate) fn providers(&mut self, config: &Value) -> Result<Value, Failure> {
        Ok(list(&self.door(config)?.providers()).into())
    }

    /// The door of a configuration.
    fn door(&mut self, config: &Value) -> Result<&Door, Failure> {
        match self.doors.entry(config.to_string()) {
            Entry::Occupied(open) => Ok(open.into_mut()),
            Entry::Vacant(place) => {
                let door = Door::open(place.key())?;
                Ok(place.insert(door))
            }
        }
    }

    /// Hands a document to the door of an account and waits for the answer, whole.
    pub(crate) fn ask(
        &mut self,
        screen: Screen,
        config: &Value,
        document: &str,
        purchase: bool,
    ) -> Result<Value, Failure> {
        let waiting = self.door(config)?.start(document);
        self.wait(screen, waiting, purchase)
    }

    fn wait(&mut self, screen: Screen, mut waiting: Waiting, purchase: bool) -> Result<Value, Failure> {
        self.interrupts.listen();
        let (mut seen, mut warned) = (self.interrupts.count(), false);
        loop {
            if let Some(answer) = waiting.wait(SLICE) {
                return read(&answer);
            }
            let count = self.interrupts.count();
            if count == seen {
                continue;
            }
            // An interrupt ends the wait. An order is given a moment to be finished and recorded; a second one leaves it.
            if purchase && !warned {
                screen.note("the order is under way and will be recorded; press Ctrl-C again to leave without the answer");
                (seen, warned) = (count, true);
                continue;
            }
            waiting.cancel();
            return read(&waiting.interrupted());
        }
    }
}

/// Warns of a secret on the command line, where every user of the machine can read it.
pub(crate) fn warn_of_secrets(screen: Screen, choice: &Choice) {
    // Where the plugin cannot be asked, the call itself says so.
    let forms = and(providers(), choice.plugin()).unwrap_or_else(|_| providers());
    let secret = |provider: &str, key: &str| {
        let forms = forms.iter().filter(|form| form["name"] == provider);
        forms
            .flat_map(|form| form["settings"].as_array())
            .flatten()
            .any(|setting| setting["key"] == key && setting["secret"] == true)
    };
    for key in choice.exposed(secret) {
        let upper = key.to_uppercase();
        screen.note(&format!("warning: others on this machine can read {key} from the command line; give {key}=env:{upper} or {key}=file:PATH"));
    }
}

/// The descriptions of the registrars that are built in.
pub(crate) fn providers() -> Vec<Value> {
    list(&door::providers())
}

/// The same, and those of the plugins that the chosen accounts use.
pub(crate) fn providers_for(choice: &Choice) -> Result<Vec<Value>, Failure> {
    let all = match choice.elsewhere() {
        Some(config) => list(&door::providers_of(&config.to_string())?),
        None => providers(),
    };
    and(all, choice.plugin())
}

fn list(text: &str) -> Vec<Value> {
    serde_json::from_str(text).expect("the core writes a list of descriptions")
}

/// Adds that of a plugin.
fn and(mut all: Vec<Value>, plugin: Option<&str>) -> Result<Vec<Value>, Failure> {
    if let Some(path) = plugin {
        let described = door::plugin(path)?;
        let described = serde_json::from_str(&described).expect("the core writes a description");
        if !all.contains(&described) {
            all.push(described);
        }
    }
    Ok(all)
}

fn read(answer: &str) -> Result<Value, Failure> {
    serde_json::from_str(answer)
        .map_err(|_| Failure::new(ErrorKind::Internal, "the core gave an answer that is no document"))
}

/// The output in an answer, or its error.
fn unwrap(mut answer: Value) -> Result<Value, Failure> {
    match answer.get_mut("err") {
        Some(fault) => Err(Failure::from_fault(fault.take())),
        None => Ok(answer["ok"]["output"].take()),
    }
}

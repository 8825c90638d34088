//! From a step to an action.

use crate::describe::{description, in_sessions};
use crate::documents::{Account, Entry, Letter, State, Task, What, fail};
use crate::replay::{Logins, Replay};
use crate::task;
use anyregistrar::provider::{self, AnyProvider, Info, Settings};
use anyregistrar::{Error, ErrorKind, Result};
use serde_json::{Value, json};

/// The action that follows from a step.
pub(crate) fn act(provider: &str, letter: Letter) -> Value {
    let entry = match provider::find(provider) {
        Ok(entry) => entry,
        Err(error) => return fail(&error),
    };
    let (task, account, state) = match letter {
        Letter::Describe => return json!({"do": "done", "output": description(entry.info)}),
        Letter::Start { task, account, now } => {
            let state = State::new(now, &account);
            (task, account, state)
        }
        Letter::Resume { task, account, state } => {
            let state = state.within(&account);
            (task, account, state)
        }
        Letter::Reply { task, account, now, state, answer } => {
            (task, account, state.and(Entry { now, what: What::Answer(answer) }))
        }
        Letter::Failure { task, account, now, state, error } => {
            (task, account, state.and(Entry { now, what: What::Failure(error) }))
        }
    };
    let settings = match settings(entry.info, account) {
        Ok(settings) => settings,
        Err(error) => return fail(&error),
    };
    match (entry.connect)(settings) {
        Ok(provider) => go_on(&*provider, task, state),
        Err(error) => fail(&error),
    }
}

fn go_on(provider: &dyn AnyProvider, task: Task, state: State) -> Value {
    let logins = match task {
        Task::OpenSession => Logins::New,
        Task::CloseSession => Logins::Last,
        _ if in_sessions(provider.info().name) => Logins::Kept,
        _ => Logins::Sent,
    };
    let replay = Replay::new(state, logins);
    match replay.run(task::run(provider, &replay, task)) {
        Ok(Ok(output)) => json!({"do": "done", "output": output}),
        Ok(Err(error)) => fail(&error),
        Err(action) => action,
    }
}

fn settings(info: &'static Info, account: Account) -> Result<Settings> {
    let values = account.settings.into_iter().map(|(key, value)| (key, value.into()));
    let base = account.endpoints.get("api").cloned();
    let base = base.ok_or_else(|| Error::new(ErrorKind::Config, "the account has no endpoint `api`"))?;
    Settings::new(info, account.environment, Some(base), &values.collect())
}

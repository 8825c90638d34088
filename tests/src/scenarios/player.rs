//! The doors of Python, Node and PHP. A player is a program that reads one document from each line, `{"open": account}` or `{"call": …,
//! "input": …, "options": …}`, has its language's client do that, and answers with a document: `{"output": …}` or `{"error": …}`, and
//! `{"broken": "what happened"}` where the client did what no client should.

use super::file::{Call, Scenario};
use super::play::{Answer, Door};
use super::plugin;
use super::process::{LIMIT, Process};
use serde::Deserialize;
use serde_json::{Value, json};
use std::ffi::OsString;
use std::process::Command;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// A player that has played a scenario to its end plays the next one, too: most languages take longer to start than to play.
type Idle = Arc<Mutex<Option<Process>>>;

/// A program that plays.
pub struct Players {
    program: OsString,
    words: Vec<OsString>,
    limit: Duration,
    idle: Idle,
}

impl Players {
    /// The players that this program is.
    pub fn new(program: OsString, words: Vec<OsString>) -> Players {
        Players { program, words, limit: LIMIT, idle: Idle::default() }
    }

    /// Has a player open a provider as a scenario says.
    pub fn open(&self, provider: &str, scenario: &Scenario) -> Result<Box<dyn Door>, String> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).take();
        let start = || {
            let mut command = Command::new(&self.program);
            command.args(&self.words);
            Process::start(command)
        };
        let process = idle.map_or_else(start, Ok)?;
        let mut player = Player { process: Some(process), limit: self.limit, idle: self.idle.clone() };
        let mut account = plugin::account(provider, scenario);
        account.insert("provider".into(), provider.into());
        match player.ask(&json!({ "open": account }))? {
            Ok(_) => Ok(Box::new(player)),
            Err(fault) => Err(format!("the account was refused: {fault}")),
        }
    }
}

/// A player at a scenario. It has a process as long as that is sound.
struct Player {
    process: Option<Process>,
    limit: Duration,
    idle: Idle,
}

/// What a player says.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Said {
    Output(Value),
    Error(Value),
    Broken(String),
}

impl Player {
    fn ask(&mut self, asked: &Value) -> Result<Answer, String> {
        let mut process = self.process.take().ok_or("the player is broken")?;
        let line = process.ask(&asked.to_string(), self.limit)?;
        let answer = match serde_json::from_str(&line) {
            Ok(Said::Output(output)) => Ok(output),
            Ok(Said::Error(fault)) => Err(fault),
            Ok(Said::Broken(what)) => return Err(what),
            Err(error) => return Err(format!("the player said {line}: {error}")),
        };
        self.process = Some(process);
        Ok(answer)
    }
}

impl Door for Player {
    fn call(&mut self, call: &Call) -> Result<Answer, String> {
        self.ask(&json!({ "call": call.op, "input": call.input, "options": call.options }))
    }
}

impl Drop for Player {
    fn drop(&mut self) {
        *self.idle.lock().unwrap_or_else(PoisonError::into_inner) = self.process.take();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenarios::{Outcome, play};

    /// A player in the shell, which answers to each line with its own number, or as this says.
    fn players(answer: &str) -> Players {
        let script = format!(
            "while read -r line; do case $line in {answer} *) echo \"{{\\\"output\\\": $$}}\"; esac; done"
        );
        Players::new("sh".into(), vec!["-c".into(), script.into()])
    }

    fn scenario(steps: Value) -> Scenario {
        serde_json::from_value(json!({ "name": "a test", "steps": steps })).expect("a scenario")
    }

    fn played(players: &Players, steps: Value) -> Outcome {
        let scenario = scenario(steps);
        match players.open("sandbox", &scenario) {
            Ok(mut door) => play(&scenario, &mut *door),
            Err(reason) => Outcome::Failed(reason),
        }
    }

    fn number(players: &Players) -> Value {
        let mut door = players.open("sandbox", &scenario(json!([]))).expect("a door");
        let call = Call { op: "account.test".into(), input: Default::default(), options: Default::default() };
        door.call(&call).expect("an answer").expect("an output")
    }

    #[test]
    fn a_player_plays_one_scenario_after_the_other() {
        let players = players("");
        let first = number(&players);
        assert!(first.is_u64());
        assert_eq!(number(&players), first);
    }

    #[test]
    fn a_player_that_broke_or_ended_fails_its_scenario_and_plays_no_other() {
        for how in [
            r#"*call*broken*) echo '{"broken": "a fault"}' ;;"#,
            "*call*broken*) exit ;;",
            "*call*broken*) echo word ;;",
        ] {
            let players = players(how);
            let first = number(&players);
            // Not even a scenario that expects any error takes it for one.
            let steps = json!([{ "call": "broken", "error": {} }]);
            assert!(matches!(played(&players, steps), Outcome::Failed(_)), "{how}");
            assert_ne!(number(&players), first, "{how}");
        }
    }

    #[test]
    fn a_player_that_says_nothing_fails_its_scenario_when_the_time_is_over() {
        let mut players = players("*call*silent*) exec sleep 600 ;;");
        let first = number(&players);
        players.limit = Duration::from_millis(50);
        let steps = json!([{ "call": "silent" }]);
        let Outcome::Failed(reason) = played(&players, steps) else { panic!("it passed") };
        assert!(reason.contains("no answer within"), "{reason}");
        players.limit = LIMIT;
        assert_ne!(number(&players), first);
    }

    #[test]
    fn an_account_that_is_refused_fails_its_scenario_and_leaves_the_player_sound() {
        let players = players(r#"*open*logicboxes*) echo '{"error": {"code": "config"}}' ;;"#);
        let first = number(&players);
        let Err(reason) = players.open("logicboxes", &scenario(json!([]))) else { panic!("it opened") };
        assert!(reason.contains("config"), "{reason}");
        assert_eq!(number(&players), first);
    }
}

//! What each command does.

use crate::account::Choice;
use crate::catalog::{self, Operation};
use crate::failure::Failure;
use crate::screen::Screen;
use crate::session::{self, Call, Session};
use crate::value::{self, Stdin};
use crate::{demo, document, grammar, lines, options, plugin, serve, shell, sync};
use anyregistrar::ErrorKind;
use clap::ArgMatches;
use indicatif::ProgressBar;
use serde_json::{Map, Value, json};
use std::ffi::OsString;
use std::time::Duration;

/// Runs commands, one or many, that share their accounts.
pub(crate) struct Commander {
    grammar: clap::Command,
    session: Session,
    stdin: Stdin,
    /// What the shell's own options say, for lines that say nothing.
    account: Choice,
    json: bool,
}

impl Commander {
    /// For a process whose standard input is free, or carries a shell's lines.
    pub(crate) fn new(stdin: Stdin) -> Commander {
        let grammar = grammar::command();
        Commander { grammar, session: Session::default(), stdin, account: Choice::default(), json: false }
    }

    /// The same with the options of a shell.
    pub(crate) fn inside_shell(self, account: Choice, json: bool) -> Commander {
        Commander { account, json, stdin: Stdin::Taken, ..self }
    }

    /// How the shell itself speaks.
    pub(crate) fn screen(&self) -> Screen {
        Screen { json: self.json, one_line: true }
    }

    /// Runs one command line, shows what came of it, and says how it ended.
    pub(crate) fn run(&mut self, arguments: Vec<OsString>) -> u8 {
        // A command line that cannot be read may still say how to answer.
        let json = self.json || arguments.iter().any(|argument| argument == "--json");
        let screen = Screen { json, one_line: self.stdin == Stdin::Taken };
        let done = match self.grammar.try_get_matches_from_mut(arguments) {
            Ok(matches) => self.dispatch(screen, &matches),
            Err(help) if !help.use_stderr() => {
                screen.line(help.render().to_string().trim_end());
                Ok(0)
            }
            Err(help)
                if help.kind() == clap::error::ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
                    && !json =>
            {
                screen.note(help.render().to_string().trim_end());
                Ok(crate::failure::USAGE)
            }
            Err(error) => Err(Failure::from_clap(&error)),
        };
        done.unwrap_or_else(|failure| {
            screen.failure(&failure);
            failure.exit()
        })
    }

    fn dispatch(&mut self, screen: Screen, matches: &ArgMatches) -> Result<u8, Failure> {
        let Some((area, below)) = matches.subcommand() else { return Ok(0) };
        let (last, name) = match below.subcommand() {
            Some((verb, last)) => (last, format!("{area}.{}", verb.replace('-', "_"))),
            None => (below, area.to_owned()),
        };
        let choice = Choice::read(&[matches, last]);
        match name.as_str() {
            "shell" | "call" | "demo" if self.stdin == Stdin::Taken => {
                Err(Failure::usage(&name, "it cannot be used inside the shell"))
            }
            "shell" => shell::run(Commander::new(Stdin::Taken).inside_shell(choice, screen.json)),
            "demo" => demo::run(screen),
            "sandbox.serve" => serve::run(screen, last),
            "plugin.check" => plugin::run(screen, last),
            "sync" => sync::run(&mut self.session, screen, &choice.over(&self.account), last),
            "providers" => providers(screen, &choice.over(&self.account), last.get_one::<String>("name")),
            "call" if last.get_flag("@lines") => lines::run(self, choice),
            "call" => self.one_document(&choice, last),
            operation => {
                let operation = catalog::find(operation).expect("the grammar is built from the catalog");
                self.operation(screen, choice, operation, last)
            }
        }
    }

    fn operation(
        &mut self,
        screen: Screen,
        choice: Choice,
        operation: &Operation,
        matches: &ArgMatches,
    ) -> Result<u8, Failure> {
        let choice = choice.over(&self.account);
        if self.stdin == Stdin::Free {
            session::warn_of_secrets(screen, &choice);
        }
        let input = document::input(&options::leaves(operation), matches, self.stdin)?;
        if operation.name == "domain.list" {
            return self.list(screen, &choice, input, matches.get_flag("@lines"));
        }
        let call = Call {
            key: matches.try_get_one::<String>("@key").ok().flatten().cloned(),
            dry_run: operation.purchase && matches.get_flag("@dry-run"),
            purchase: operation.purchase,
            ..Call::new(&operation.name, input)
        };
        let long =
            operation.purchase || call.input["domains"].as_array().is_some_and(|names| names.len() > 50);
        let progress = (long && screen.shows_progress()).then(|| spinner(&operation.summary));
        let output = self.session.call(screen, &choice, call);
        if let Some(progress) = progress {
            progress.finish_and_clear();
        }
        screen.output(&operation.name, &output?);
        Ok(0)
    }

    /// Follows the pages of a list to its end, or reads one page where the caller says which.
    fn list(
        &mut self,
        screen: Screen,
        choice: &Choice,
        mut input: Value,
        lines: bool,
    ) -> Result<u8, Failure> {
        let progress = screen.shows_progress().then(|| spinner("reading the list"));
        let mut whole: Vec<Value> = Vec::new();
        loop {
            let mut page = self.session.call(screen, choice, Call::new("domain.list", input.clone()))?;
            let domains = page["domains"].as_array_mut().map(std::mem::take).unwrap_or_default();
            if screen.json && lines {
                domains.iter().for_each(|domain| screen.line(&domain.to_string()));
            } else {
                whole.extend(domains);
            }
            if let Some(progress) = &progress {
                progress.set_message(format!("{} domains", whole.len()));
            }
            match page["next"].as_str() {
                Some(next) if input["after"] != next => input["after"] = json!(next),
                Some(_) => {
                    return Err(Failure::new(
                        ErrorKind::BadReply,
                        "the list does not move on: a page names itself as the next one",
                    ));
                }
                None => break,
            }
        }
        if let Some(progress) = progress {
            progress.finish_and_clear();
        }
        if !(screen.json && lines) {
            screen.output("domain.list", &json!({ "total": whole.len(), "domains": whole }));
        }
        Ok(0)
    }

    /// Reads one call as a document and prints one document.
    fn one_document(&mut self, choice: &Choice, matches: &ArgMatches) -> Result<u8, Failure> {
        let screen = Screen { json: true, one_line: true };
        let answer =
            self.answer(screen, choice, matches).unwrap_or_else(|failure| json!({ "err": failure.fault() }));
        screen.document(&answer);
        let fault = answer.get("err").cloned();
        Ok(fault.map_or(0, |fault| Failure::from_fault(fault).exit()))
    }

    fn answer(&mut self, screen: Screen, choice: &Choice, matches: &ArgMatches) -> Result<Value, Failure> {
        let text = matches.get_one::<String>("@input").map_or("-", String::as_str);
        match value::document("--input", text, self.stdin)? {
            Some(Value::Object(call)) => self.call(screen, choice, call),
            _ => Err(Failure::usage("--input", lines::ONE)),
        }
    }

    /// Makes the call of a document.
    pub(crate) fn call(
        &mut self,
        screen: Screen,
        choice: &Choice,
        mut call: Map<String, Value>,
    ) -> Result<Value, Failure> {
        let config = match call.remove("config") {
            Some(config) => config,
            None => choice.config()?,
        };
        if let (Some(account), None) = (&choice.account, call.get("account")) {
            call.insert("account".into(), json!(account));
        }
        let purchase = call
            .get("op")
            .and_then(Value::as_str)
            .and_then(catalog::find)
            .is_some_and(|operation| operation.purchase);
        self.session.ask(screen, &config, &Value::Object(call).to_string(), purchase)
    }

    /// Opens the accounts of a configuration, for later calls, and names them.
    pub(crate) fn open(&mut self, config: &Value) -> Result<Vec<String>, Failure> {
        self.session.accounts(config)
    }

    /// Describes the registrars, with those of a configuration's accounts.
    pub(crate) fn providers(&mut self, config: &Value) -> Result<Value, Failure> {
        self.session.providers(config)
    }
}

/// Lists the registrars, or describes one.
fn providers(screen: Screen, choice: &Choice, name: Option<&String>) -> Result<u8, Failure> {
    let mut list = session::providers_for(choice)?;
    let Some(name) = name else {
        if screen.json {
            screen.document(&Value::Array(list));
        } else {
            for provider in &mut list {
                provider["operations"] = json!(provider["operations"].as_array().map_or(0, Vec::len));
            }
            screen.output("providers", &json!({ "providers": list }));
        }
        return Ok(0);
    };
    let Some(found) = list.iter().find(|provider| provider["name"] == name.as_str()) else {
        let known: Vec<&str> = list.iter().filter_map(|provider| provider["name"].as_str()).collect();
        return Err(Failure::new(
            ErrorKind::Config,
            format!("there is no registrar {name}; known are {}", known.join(", ")),
        ));
    };
    screen.output("provider", found);
    Ok(0)
}

/// Shows that something is going on.
fn spinner(text: &str) -> ProgressBar {
    let progress = ProgressBar::new_spinner().with_message(text.to_owned());
    progress.enable_steady_tick(Duration::from_millis(120));
    progress
}

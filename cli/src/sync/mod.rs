//! `anyregistrar sync`: all domains of an account as CSV or JSON lines, page by page, so that an account of any size takes the same
//! memory.

mod pages;
mod place;
mod row;
mod summary;

use crate::account::Choice;
use crate::failure::Failure;
use crate::screen::Screen;
use crate::session::Session;
use clap::{Arg, ArgAction, ArgMatches, Command};
use place::Place;
use row::{Format, Table};
use std::path::PathBuf;

/// The exit code where all was read but some domains.
const IN_PART: u8 = 3;

const ABOUT: &str = "The output is written to FILE.part and becomes FILE when it is complete. Where the run breaks off, the same command \
with --resume goes on behind the last page; without an unfinished run it begins anew, so that it can stand in a cron table.\n\
A domain that cannot be read has a row with the column error, and does not end the run.\n\
Exit codes: 0 all read, 3 all but the domains that the summary names, else the error that ended the run.";

/// The command.
pub(crate) fn command(command: Command) -> Command {
    let flag = |name: &'static str, help: &'static str| {
        Arg::new(name).long(name).help(help).action(ArgAction::SetTrue)
    };
    let text = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name(value).help(help)
    };
    command
        .after_help(ABOUT)
        .arg(text("output", "FILE", "The file to write; standard output where left out"))
        .arg(
            text(
                "format",
                "WORD",
                "csv, or jsonl: one JSON document on each line; by the file's name where left out",
            )
            .value_parser(["csv", "jsonl"]),
        )
        .arg(flag("details", "Ask for each domain, too: contacts, name servers, flags; one request for each"))
        .arg(flag("resume", "Go on with the run that wrote FILE.part"))
        .arg(
            text(
                "after",
                "CURSOR",
                "Begin behind a page, as a run to standard output told when it broke off",
            )
            .conflicts_with_all(["output", "resume"]),
        )
        .arg(
            text("page-size", "NUMBER", "Domains on a page; the registrar's best size where left out")
                .value_parser(clap::value_parser!(u16).range(1..)),
        )
}

/// What is wanted.
struct Plan {
    table: Table,
    after: Option<String>,
    page_size: Option<u16>,
    output: Option<PathBuf>,
    resume: bool,
}

impl Plan {
    fn read(screen: Screen, matches: &ArgMatches) -> Result<Plan, Failure> {
        let output = matches.get_one::<String>("output").map(PathBuf::from);
        let named = matches.get_one::<String>("format").map(String::as_str);
        let by_name = output.as_ref().and_then(|path| path.extension()).and_then(|end| end.to_str());
        let lines = match (named, by_name) {
            (Some(word), _) => word == "jsonl",
            (None, Some(end)) => matches!(end.to_ascii_lowercase().as_str(), "jsonl" | "ndjson" | "json"),
            (None, None) => screen.json,
        };
        let resume = matches.get_flag("resume");
        if resume && output.is_none() {
            return Err(Failure::usage("--resume", "give --output, whose unfinished run goes on"));
        }
        Ok(Plan {
            table: Table {
                format: if lines { Format::Lines } else { Format::Csv },
                details: matches.get_flag("details"),
            },
            after: matches.get_one::<String>("after").cloned(),
            page_size: matches.get_one::<u16>("page-size").copied(),
            output,
            resume,
        })
    }
}

/// Reads the account's domains and writes them.
pub(crate) fn run(
    session: &mut Session,
    screen: Screen,
    choice: &Choice,
    matches: &ArgMatches,
) -> Result<u8, Failure> {
    let mut plan = Plan::read(screen, matches)?;
    let mut place = match &plan.output {
        None => Place::standard_output(&plan.table, plan.after.is_none())?,
        Some(path) => Place::file(path, &plan.table, choice.identity(), plan.resume)?,
    };
    plan.after = place.resumes_at().map_or(plan.after, |cursor| cursor.clone());
    let mut pages = pages::Pages::new(session, screen, choice, &plan);
    let ended = pages.write(&mut place);
    let summary = pages.summary();
    let ended = ended.and_then(|()| place.complete());
    match ended {
        Ok(()) => {
            screen.note(&summary.text(screen.json, place.name().as_deref(), None));
            Ok(if summary.failed() > 0 { IN_PART } else { 0 })
        }
        Err(failure) => {
            screen.note(&summary.text(screen.json, place.name().as_deref(), Some(&place.how_to_go_on())));
            Err(failure)
        }
    }
}

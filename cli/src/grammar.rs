//! The commands, built from the operations.

use crate::account;
use crate::catalog::{self, Operation};
use crate::options;
use crate::sync;
use clap::{Arg, ArgAction, Command};
use std::collections::BTreeMap;

const EXAMPLES: &str = "Examples:
  anyregistrar demo
  anyregistrar domain check example.com example.org --provider sandbox
  anyregistrar domain renew example.com --years 1 --current-expiry 2027-03-01 --key invoice-1042-1
  anyregistrar domain register example.com --years 1 --contacts.registrant @ada.json
  anyregistrar sync --output domains.csv --resume --config anyregistrar.toml
  echo '{\"op\":\"account.test\",\"input\":{}}' | anyregistrar call --provider sandbox

The account: --provider with --set, or --config (or ANYREGISTRAR_CONFIG) with --account.
Exit codes: 0 done, 2 wrong command line, 10 and more by the kind of error.";

/// What each area is about.
const AREAS: &[(&str, &str)] = &[
    ("domain", "Check, register, transfer, renew and change domains"),
    ("contact", "Contacts at the registrar"),
    ("customer", "Customers at the registrar"),
    ("account", "Your account at the registrar"),
    ("nameserver", "Name servers below your domains, with their addresses"),
    ("dns", "Records at the registrar's own name servers"),
    ("forward", "Where visitors of a domain are sent"),
    ("process", "The registrar's own queue: what it works on"),
    ("event", "What the registrar has to say, message by message"),
    ("logicboxes", "What LogicBoxes and ResellerClub alone have"),
    ("internetbs", "What Internet.bs alone has"),
    ("realtimeregister", "What Realtime Register alone has"),
    ("netim", "What NETIM alone has"),
    ("plugin", "What only a plugin's registrar has"),
    ("tld", "What the registrar wants for a TLD"),
    ("journal", "Paid orders on record, and settling those that are open"),
    ("sandbox", "The simulated registrar"),
];

/// The whole command line.
pub(crate) fn command() -> Command {
    let mut root = bare().args(account::args()).args(screen_args()).subcommands([
        call(),
        shell(),
        providers(),
        demo(),
        sync(),
    ]);
    let mut areas: BTreeMap<&str, Command> = BTreeMap::new();
    for operation in catalog::operations() {
        if operation.verb.is_empty() {
            root = root.subcommand(of(operation, &operation.area));
            continue;
        }
        let about = AREAS.iter().find(|(area, _)| *area == operation.area).map_or("", |(_, about)| about);
        let area = areas.remove(operation.area.as_str()).unwrap_or_else(|| {
            Command::new(operation.area.clone())
                .about(about)
                .subcommand_required(true)
                .arg_required_else_help(true)
        });
        areas.insert(&operation.area, area.subcommand(of(operation, &operation.verb)));
    }
    if let Some(sandbox) = areas.remove("sandbox") {
        areas.insert("sandbox", sandbox.subcommand(serve()));
    }
    if let Some(plugin) = areas.remove("plugin") {
        areas.insert("plugin", plugin.subcommand(check()));
    }
    root.subcommands(areas.into_values())
}

fn bare() -> Command {
    Command::new("anyregistrar")
        .version(env!("CARGO_PKG_VERSION"))
        .about("One command for every domain registrar")
        .after_help(EXAMPLES)
        .max_term_width(110)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
}

/// The command of one operation.
fn of(operation: &Operation, name: &str) -> Command {
    let leaves = options::leaves(operation);
    let own: Vec<Arg> = leaves.iter().flat_map(options::Leaf::args).collect();
    let taken: Vec<String> = own.iter().filter_map(|arg| arg.get_long().map(str::to_owned)).collect();
    // A field of the operation goes before a general option of the same name; that one still works before the command.
    let general = account::args().into_iter().chain(screen_args()).chain(call_args(operation));
    let general =
        general.filter(|arg| arg.get_long().is_none_or(|long| !taken.iter().any(|own| own == long)));
    let kebab = name.replace('_', "-");
    let command = Command::new(kebab.clone())
        .about(operation.summary.clone())
        .args(own)
        .next_help_heading("General options");
    let command = if kebab == name { command } else { command.alias(name.to_owned()) };
    command.args(general)
}

/// How a call is made.
fn call_args(operation: &Operation) -> Vec<Arg> {
    let mut args = vec![
        Arg::new("@input")
            .long("input")
            .value_name("JSON|@FILE|-")
            .help("The whole input as a document; options add to it"),
    ];
    if operation.purchase {
        args.push(
            Arg::new("@key")
                .long("key")
                .value_name("KEY")
                .help("The key of the order: the same key always means the same order"),
        );
        args.push(
            Arg::new("@dry-run")
                .long("dry-run")
                .action(ArgAction::SetTrue)
                .help("Check everything, learn the price, buy nothing"),
        );
    }
    if operation.name == "domain.list" {
        let help = "With --json: one line for each domain, as it arrives";
        args.push(Arg::new("@lines").long("lines").action(ArgAction::SetTrue).help(help));
    }
    args
}

fn screen_args() -> [Arg; 1] {
    [Arg::new("@json")
        .long("json")
        .action(ArgAction::SetTrue)
        .help("Print documents for programs instead of tables")]
}

fn own(name: &'static str, about: &'static str) -> Command {
    Command::new(name).about(about).args(screen_args())
}

fn call() -> Command {
    let help = "Where the document is: JSON, @FILE, or - for standard input (where left out)";
    own("call", "Read one call as a document, print one document")
        .after_help(
            "The document: {\"op\", \"account\"?, \"input\", \"options\"?, \"config\"?}. The answer: {\"ok\": …} or {\"err\": …}.\n\
             With --lines there is one document on each line, until one is empty; {\"open\": configuration, \"version\"?} opens the accounts \
             for the calls behind it, and names them; {\"providers\": true} describes the registrars, those of their plugins among them.",
        )
        .arg(
            Arg::new("@lines")
                .long("lines")
                .action(ArgAction::SetTrue)
                .conflicts_with("@input")
                .help("Many calls in one process, one on each line of standard input"),
        )
        .args(account::args())
        .arg(Arg::new("@input").long("input").value_name("JSON|@FILE|-").help(help))
}

fn shell() -> Command {
    own("shell", "Many commands in one process, one on each line of standard input")
        .after_help("The account options hold for every line that has none of its own. `exit` ends it.")
        .args(account::args())
}

fn providers() -> Command {
    let places =
        account::args().into_iter().filter(|arg| arg.get_id() == "@plugin" || arg.get_id() == "@config");
    own("providers", "List the registrars: what they can do, their settings and limits")
        .args(places)
        .arg(Arg::new("name").value_name("NAME").help("Only this one, in full"))
        .after_help(
            "With --plugin PATH that plugin's registrar is among them, and with --config FILE (or ANYREGISTRAR_CONFIG) those of its \
             accounts' plugins. A plugin of that file that cannot be used is left out; its account says why.",
        )
}

fn demo() -> Command {
    own("demo", "Check, register, transfer and renew domains at every registrar, all simulated")
}

fn sync() -> Command {
    let about = "Write all domains of the account, as CSV or JSON lines";
    sync::command(own("sync", about)).args(account::args())
}

fn serve() -> Command {
    let arg = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name(value).help(help)
    };
    own("serve", "Serve a simulated registrar over HTTP until Ctrl-C")
        .arg(arg("provider", "NAME", "Whose protocol it speaks").required(true))
        .arg(
            arg("port", "PORT", "The port; 0 is any free one")
                .default_value("8080")
                .value_parser(clap::value_parser!(u16)),
        )
        .arg(
            arg("listen", "ADDRESS", "The address to listen on")
                .default_value("127.0.0.1")
                .value_parser(clap::value_parser!(std::net::IpAddr)),
        )
}

fn check() -> Command {
    own("check", "Try a plugin out: whether it keeps to the protocol, and takes no nonsense for an answer")
        .after_help("Nothing is sent to any registrar. Where the plugin names a simulated one, orders are played there.")
        .arg(Arg::new("file").value_name("PATH").required(true).help("The plugin, by its absolute path"))
        .arg(
            Arg::new("cases")
                .long("cases")
                .value_name("FOLDER")
                .help("The plugin's wire cases: where it is left out, the folder `wire` beside the plugin, if there is one"),
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grammar_has_no_clashes() {
        command().debug_assert();
    }

    #[test]
    fn every_area_says_what_it_is_about() {
        for area in command().get_subcommands() {
            assert!(
                area.get_about().is_some_and(|about| !about.to_string().is_empty()),
                "{}",
                area.get_name()
            );
        }
    }

    #[test]
    fn every_option_of_an_operation_has_a_help_text() {
        for operation in catalog::operations() {
            for leaf in options::leaves(operation) {
                assert!(!leaf.help.is_empty(), "{} --{}", operation.name, leaf.long());
            }
        }
    }
}

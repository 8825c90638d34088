//! What was asked for on the command line.

use crate::broken::Broken;
use crate::cell::{self, Cell};
use crate::fault::KINDS;
use crate::plan::{Lateness, Plan};
use crate::seller::Seller;
use anyregistrar_sandbox::Face;
use clap::builder::PossibleValuesParser;
use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use std::ffi::OsString;
use std::path::PathBuf;

/// Where the orders are kept on record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// In memory.
    Memory,
    /// In an SQLite file.
    Sqlite,
    /// In a PostgreSQL database, on a server of the run's own.
    Postgres,
}

impl Engine {
    /// Every engine.
    pub const ALL: [Engine; 3] = [Engine::Memory, Engine::Sqlite, Engine::Postgres];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Engine::Memory => "memory",
            Engine::Sqlite => "sqlite",
            Engine::Postgres => "postgres",
        }
    }

    fn from_name(name: &str) -> Option<Engine> {
        Engine::ALL.into_iter().find(|engine| engine.name() == name)
    }
}

/// What to play.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// How many orders, over all providers.
    pub orders: u64,
    /// The seed that everything random follows from.
    pub seed: u64,
    /// The providers.
    pub faces: Vec<Face>,
    /// The plugin that speaks for the only one of them.
    pub seller: Option<Seller>,
    /// The journal.
    pub engine: Engine,
    /// Print one line of JSON instead of a table.
    pub json: bool,
    /// Play this order alone and tell its story.
    pub replay: Option<u64>,
    /// The protection to switch off.
    pub broken: Option<Broken>,
    /// Only this fault.
    pub fault: Option<String>,
    /// The registrar executes later than the settle window covers.
    pub beyond: bool,
    /// Real sockets and processes, in real time.
    pub sockets: bool,
}

impl Default for Wanted {
    fn default() -> Self {
        Wanted {
            orders: 20_000,
            seed: 1,
            faces: Face::ALL.to_vec(),
            seller: None,
            engine: Engine::Memory,
            json: false,
            replay: None,
            broken: None,
            fault: None,
            beyond: false,
            sockets: false,
        }
    }
}

impl Wanted {
    /// Reads the command line.
    pub fn read(words: impl IntoIterator<Item = OsString>) -> Result<Wanted, clap::Error> {
        let mut grammar = grammar();
        let matches = grammar.try_get_matches_from_mut(words)?;
        let mut faces = faces(&matches);
        let seller = seller(&matches, &faces).map_err(|text| grammar.error(ErrorKind::InvalidValue, text))?;
        faces = seller.as_ref().map_or(faces, |seller| vec![seller.face()]);
        let number = |name: &str| matches.get_one::<u64>(name).copied();
        let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
        let usual = Wanted::default();
        let wanted = Wanted {
            orders: number("orders").unwrap_or_else(|| match number("each") {
                Some(each) => each * faces.len() as u64,
                None if matches.get_flag("sockets") => 200,
                None => usual.orders,
            }),
            seed: number("seed").unwrap_or(usual.seed),
            faces,
            seller,
            engine: text("engine").and_then(Engine::from_name).unwrap_or(usual.engine),
            json: matches.get_flag("json"),
            replay: number("replay"),
            broken: text("break").and_then(Broken::from_name),
            fault: text("fault").map(str::to_owned),
            beyond: matches.get_flag("beyond"),
            sockets: matches.get_flag("sockets"),
        };
        let rounds = number("rounds").map(|rounds| rounds * wanted.cell_count());
        Ok(Wanted { orders: rounds.unwrap_or(wanted.orders), ..wanted })
    }

    /// How many cells are played: a run of fewer orders leaves some empty.
    pub fn cell_count(&self) -> u64 {
        self.cells().len() as u64
    }

    /// The cells that are played.
    pub(crate) fn cells(&self) -> Vec<Cell> {
        let info = |face: &Face| match &self.seller {
            Some(seller) => seller.info(),
            None => anyregistrar::provider::find(face.name()).expect("every face has its provider").info,
        };
        let sellers: Vec<_> = self.faces.iter().map(|face| (*face, info(face))).collect();
        let mut cells = match () {
            () if self.sockets => cell::on_sockets(&sellers),
            () if self.beyond => cell::late(&sellers),
            () => cell::all(&sellers),
        };
        cells.retain(|cell| self.fault.as_ref().is_none_or(|fault| cell.kind.name == fault));
        cells
    }

    /// The plan of an order of this run.
    pub(crate) fn plan(&self, index: u64, cells: &[Cell]) -> Plan {
        let lateness = if self.beyond { Lateness::Beyond } else { Lateness::Settles };
        Plan::new(self.seed, index, cells, lateness)
    }

    /// The command that plays one order of this run alone.
    pub(crate) fn replay_command(&self, index: u64) -> String {
        let mut command = format!("cargo xtask torture --seed {} --replay {index}", self.seed);
        if let Some(seller) = &self.seller {
            command.push_str(&seller.words());
        } else if self.faces.len() < Face::ALL.len() {
            self.faces.iter().for_each(|face| command.push_str(&format!(" --provider {}", face.name())));
        }
        if self.engine != Engine::Memory {
            command.push_str(&format!(" --engine {}", self.engine.name()));
        }
        if let Some(fault) = &self.fault {
            command.push_str(&format!(" --fault '{fault}'"));
        }
        for (name, on) in [("beyond", self.beyond), ("sockets", self.sockets)] {
            command.push_str(&if on { format!(" --{name}") } else { String::new() });
        }
        if let Some(broken) = self.broken {
            command.push_str(&format!(" --break {}", broken.name()));
        }
        command
    }
}

/// The plugin that was asked for.
fn seller(matches: &ArgMatches, faces: &[Face]) -> Result<Option<Seller>, String> {
    if let Some(path) = matches.get_one::<PathBuf>("plugin") {
        return Seller::at(path).map(Some);
    }
    match faces {
        _ if !matches.get_flag("as-plugin") => Ok(None),
        [face] => Seller::of(*face, &std::env::current_exe().map_err(|error| error.to_string())?).map(Some),
        _ => Err("--as-plugin goes with one --provider".into()),
    }
}

/// The providers in the order of [`Face::ALL`], each once.
fn faces(matches: &ArgMatches) -> Vec<Face> {
    let named: Vec<&String> = matches.get_many("provider").into_iter().flatten().collect();
    let chosen = |face: &&Face| named.is_empty() || named.iter().any(|name| *name == face.name());
    Face::ALL.iter().filter(chosen).copied().collect()
}

fn grammar() -> Command {
    let number = |name: &'static str| Arg::new(name).long(name).value_parser(value_parser!(u64));
    Command::new("torture")
        .about("Play faulted paid orders against the simulated registrars, and let their ledger judge")
        .arg(
            number("orders")
                .value_name("N")
                .value_parser(value_parser!(u64).range(1..))
                .help("how many orders, over all providers [default: 20000]"),
        )
        .arg(
            number("each")
                .value_name("N")
                .value_parser(value_parser!(u64).range(1..))
                .conflicts_with("orders")
                .help("how many orders for each provider"),
        )
        .arg(
            number("rounds")
                .value_name("N")
                .value_parser(value_parser!(u64).range(1..))
                .conflicts_with_all(["orders", "each"])
                .help("how many orders for each cell"),
        )
        .arg(number("seed").value_name("S").help("what everything random follows from [default: 1]"))
        .arg(
            Arg::new("provider")
                .long("provider")
                .action(ArgAction::Append)
                .value_parser(PossibleValuesParser::new(Face::ALL.iter().map(|face| face.name())))
                .help("a provider to play, again for a second one [default: all]"),
        )
        .arg(
            Arg::new("as-plugin")
                .long("as-plugin")
                .action(ArgAction::SetTrue)
                .requires("provider")
                .conflicts_with("sockets")
                .help("have the provider's code run as a plugin, in a process of its own"),
        )
        .arg(
            Arg::new("plugin")
                .long("plugin")
                .value_name("PATH")
                .value_parser(value_parser!(PathBuf))
                .conflicts_with_all(["provider", "as-plugin", "sockets"])
                .help(
                    "play the provider that this plugin speaks for, at the simulated registrar that it names",
                ),
        )
        .arg(
            Arg::new("engine")
                .long("engine")
                .value_parser(Engine::ALL.map(Engine::name))
                .help("the journal [default: memory]"),
        )
        .arg(
            Arg::new("fault")
                .long("fault")
                .value_parser(PossibleValuesParser::new(KINDS.iter().map(|kind| kind.name)))
                .help("only this fault"),
        )
        .arg(
            Arg::new("beyond")
                .long("beyond")
                .action(ArgAction::SetTrue)
                .help("let the registrar execute after the settle window: an event must tell"),
        )
        .arg(
            Arg::new("sockets")
                .long("sockets")
                .action(ArgAction::SetTrue)
                .conflicts_with_all(["beyond", "break", "engine"])
                .help("real sockets, processes and files, in real time [orders by default: 200]"),
        )
        .arg(Arg::new("json").long("json").action(ArgAction::SetTrue).help("print one line of JSON"))
        .arg(number("replay").value_name("K").help("play order K of the run alone and tell its story"))
        .arg(
            Arg::new("break")
                .long("break")
                .value_parser(PossibleValuesParser::new(Broken::ALL.iter().map(|broken| broken.name())))
                .help("switch a protection off: the run must then fail"),
        )
}

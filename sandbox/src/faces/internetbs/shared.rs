//! What the key that everybody shares cannot do: the habits of the registrar's test server.

use super::fault::{Fault, Result};
use super::params::Params;
use crate::registry::World;
use crate::registry::check::Verdict;
use crate::registry::name::{Meaning, Name};

/// Extensions whose free names the test server was seen to fail on.
const FAILING: [&str; 3] = ["app", "dev", "studio"];

/// Refuses what is about a premium name, and fails where the test server does.
pub(super) fn refuses(world: &mut World, operation: &str, params: &Params) -> Result<()> {
    let Some(asked) = params.get("domain").map(str::to_owned) else { return Ok(()) };
    let Ok(name) = Name::parse(&asked) else { return Ok(()) };
    if name.meaning == Meaning::Premium {
        return Err(Fault::invalid("Domain", &asked));
    }
    let fails = operation == "domain.check" && FAILING.contains(&name.tld.name);
    if fails && world.check(&asked).verdict == Verdict::Available {
        return Err(Fault::new(107_015, "Unexpected ERROR: Tech department has been notified!"));
    }
    Ok(())
}

//! The library's functions are those of the header: no more, no fewer.

use super::Prefix;
use crate::Outcome;
use crate::run::{output, program};
use std::collections::BTreeSet;

pub(super) fn test(prefix: &Prefix) -> Outcome {
    let library = prefix.shared();
    let listed = output(program("nm", &["-D", "--defined-only", &library.to_string_lossy()]))?;
    let exported = exported(&listed);
    for name in ["anyregistrar.h", "anyregistrar.ffi.h"] {
        let header = std::fs::read_to_string(prefix.include().join(name))
            .map_err(|error| format!("{name}: {error}"))?;
        compare(&declared(&header), &exported).map_err(|why| format!("{name}: {why}"))?;
    }
    let dynamic = output(program("readelf", &["-d", &library.to_string_lossy()]))?;
    for (mark, why) in [
        (
            "soname: [libanyregistrar.so.1]",
            "the library does not have the name libanyregistrar.so.1 for the loader",
        ),
        ("NODELETE", "the library may be unloaded under its own thread"),
    ] {
        if !dynamic.contains(mark) {
            return Err(why.into());
        }
    }
    println!("{} functions, in both headers and in the library", exported.len());
    Ok(())
}

fn compare(declared: &BTreeSet<String>, exported: &BTreeSet<String>) -> Outcome {
    let only = |one: &BTreeSet<String>, other: &BTreeSet<String>| {
        one.difference(other).cloned().collect::<Vec<_>>().join(" ")
    };
    match (only(declared, exported), only(exported, declared)) {
        (missing, more) if missing.is_empty() && more.is_empty() && !declared.is_empty() => Ok(()),
        (missing, more) => Err(format!("in the header alone: [{missing}]; in the library alone: [{more}]")),
    }
}

/// The names that `nm` lists.
fn exported(listed: &str) -> BTreeSet<String> {
    listed.lines().filter_map(|line| line.split_whitespace().nth(2)).map(str::to_owned).collect()
}

/// The functions that a header declares: a name and a bracket at the beginning of a declaration.
fn declared(header: &str) -> BTreeSet<String> {
    let code = header
        .lines()
        .filter(|line| !line.starts_with("//") && !line.starts_with(" *") && !line.starts_with('#'));
    code.filter_map(|line| {
        let (before, _) = line.split_once('(')?;
        let name = before.rsplit([' ', '*']).next()?;
        (name.starts_with("areg_") && !before.starts_with("typedef") && !line.starts_with(' '))
            .then(|| name.to_owned())
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn functions_are_found_in_headers_and_listings() {
        let header = "// areg_none(NULL)\ntypedef void (*areg_done)(void *user, areg_answer *answer);\nconst char *areg_version(void);\n\
                      areg_status areg_call_wait(const areg_call *call,\n                       int64_t areg_x(1),\n";
        assert_eq!(declared(header), set(&["areg_version", "areg_call_wait"]));
        assert_eq!(exported("0000 T areg_version\n0000 R data\n"), set(&["areg_version", "data"]));
    }

    #[test]
    fn a_function_too_many_or_too_few_is_named() {
        assert_eq!(compare(&set(&["a"]), &set(&["a"])), Ok(()));
        assert!(compare(&set(&["a", "b"]), &set(&["a"])).unwrap_err().contains("[b]"));
        assert!(compare(&set(&["a"]), &set(&["a", "c"])).unwrap_err().contains("[c]"));
        assert!(compare(&set(&[]), &set(&[])).is_err());
    }
}

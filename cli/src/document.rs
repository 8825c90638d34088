//! From what was written on the command line to the input of an operation.

use crate::catalog::Shape;
use crate::failure::Failure;
use crate::options::Leaf;
use crate::value::{self, Stdin};
use clap::ArgMatches;
use serde_json::{Map, Value};

/// Builds the input: the whole of `--input` first, then option by option.
pub(crate) fn input(leaves: &[Leaf], matches: &ArgMatches, stdin: Stdin) -> Result<Value, Failure> {
    let mut input = Map::new();
    if let Some(text) = matches.get_one::<String>("@input") {
        match value::document("--input", text, stdin)? {
            Some(Value::Object(whole)) => input = whole,
            _ => {
                return Err(Failure::usage(
                    "--input",
                    "give an object as JSON, @FILE, or - for standard input",
                ));
            }
        }
    }
    for leaf in leaves {
        let given = texts(leaf, matches);
        if !given.is_empty() {
            put(&mut input, leaf, read(leaf, &given, stdin)?)?;
        }
    }
    Ok(Value::Object(input))
}

/// What was written for a field, with or without its option.
fn texts<'a>(leaf: &Leaf, matches: &'a ArgMatches) -> Vec<&'a str> {
    let of = |id: &str| matches.try_get_many::<String>(id).ok().flatten().into_iter().flatten();
    of(&leaf.id()).chain(of(&leaf.spelled_id())).map(String::as_str).collect()
}

/// The value of a field. Texts that fit no form go on as they are: the core says what is wanted, and where.
fn read(leaf: &Leaf, given: &[&str], stdin: Stdin) -> Result<Value, Failure> {
    let option = format!("--{}", leaf.long());
    let last = given.last().copied().unwrap_or_default();
    let text = || Value::from(last);
    let document = || value::document(&option, last, stdin);
    Ok(match &leaf.shape {
        Shape::Text | Shape::Words(_) => text(),
        Shape::Number => value::number(last),
        Shape::Flag => value::flag(last),
        Shape::Money(_) => document()?.unwrap_or_else(|| value::money(last)),
        Shape::Group(_) | Shape::TextOr(_) => document()?.unwrap_or_else(text),
        Shape::Any => match document()? {
            Some(document) => document,
            None => serde_json::from_str(last).unwrap_or_else(|_| text()),
        },
        Shape::Texts | Shape::Servers => {
            let mut list = Vec::new();
            for one in given {
                match value::document(&option, one, stdin)? {
                    Some(Value::Array(several)) => list.extend(several),
                    Some(document) => list.push(document),
                    None if matches!(leaf.shape, Shape::Servers) => list.push(value::server(one)),
                    None => list.push(Value::from(*one)),
                }
            }
            Value::Array(list)
        }
        Shape::Pairs { many } => {
            let mut pairs = Map::new();
            for one in given {
                match value::document(&option, one, stdin)? {
                    Some(Value::Object(several)) => pairs.extend(several),
                    _ => value::pair(&option, one, *many, &mut pairs)?,
                }
            }
            Value::Object(pairs)
        }
    })
}

/// Puts a value into its place.
fn put(input: &mut Map<String, Value>, leaf: &Leaf, value: Value) -> Result<(), Failure> {
    let (last, above) = leaf.path.split_last().expect("every field has a name");
    let mut place = input;
    for name in above {
        let next = place.entry(name).or_insert_with(|| Value::Object(Map::new()));
        place = next.as_object_mut().ok_or_else(|| {
            let message = format!("{name} was given whole already; give it whole or field by field");
            Failure::usage(&format!("--{}", leaf.long()), message)
        })?;
    }
    match (place.get_mut(last), value) {
        // `--contacts @file.json --contacts.admin 123`: the later option adds to the document.
        (Some(Value::Object(there)), Value::Object(more)) => there.extend(more),
        (_, value) => {
            place.insert(last.clone(), value);
        }
    }
    Ok(())
}

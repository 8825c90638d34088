//! Places and faults.

use super::{Step, Unreadable, from_text, from_value};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct House {
    name: String,
    #[serde(default)]
    rooms: Vec<Room>,
    #[serde(default)]
    rents: BTreeMap<Season, f64>,
    #[serde(default)]
    owner: Option<Owner>,
}

#[derive(Debug, Deserialize, PartialEq)]
struct Room {
    windows: u8,
}

#[derive(Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
enum Season {
    Summer,
    Winter,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(rename_all = "snake_case")]
enum Owner {
    City,
    Person { age: u8 },
    Club(Room),
}

fn house(document: Value) -> Result<House, Unreadable> {
    from_value(&document)
}

fn place(document: Value) -> String {
    house(document).expect_err("a wrong document").path
}

#[test]
fn every_kind_of_value_is_read() {
    let document = json!({
        "name": "Elm", "rooms": [{"windows": 2, "doors": 1}, {"windows": 0}], "rents": {"summer": 1.5, "winter": 2},
        "owner": {"person": {"age": 40}},
    });
    let read = house(document).expect("a house");
    assert_eq!(read.rooms, [Room { windows: 2 }, Room { windows: 0 }]);
    assert_eq!(read.rents, BTreeMap::from([(Season::Summer, 1.5), (Season::Winter, 2.0)]));
    assert_eq!(read.owner, Some(Owner::Person { age: 40 }));
    let owner = |owner: Value| house(json!({"name": "Elm", "owner": owner})).expect("a house").owner;
    assert_eq!(owner(json!("city")), Some(Owner::City));
    assert_eq!(owner(json!({"club": {"windows": 3}})), Some(Owner::Club(Room { windows: 3 })));
    assert_eq!(owner(json!(null)), None);
}

#[test]
fn a_fault_names_its_place() {
    assert_eq!(place(json!({"name": 1})), "name");
    assert_eq!(
        place(json!({"name": "Elm", "rooms": [{"windows": 1}, {"windows": 300}]})),
        "rooms[1].windows"
    );
    assert_eq!(place(json!({"name": "Elm", "rooms": [{}]})), "rooms[0]", "the object that lacks something");
    assert_eq!(place(json!({"name": "Elm", "garden": 1})), "garden");
    assert_eq!(place(json!({"name": "Elm", "rents": {"autumn": 1}})), "rents.autumn");
    assert_eq!(place(json!({"name": "Elm", "owner": {"person": {"age": "x"}}})), "owner.person.age");
    assert_eq!(place(json!([])), "");
}

#[test]
fn a_list_is_no_object_even_where_it_has_all_values() {
    assert_eq!(place(json!({"name": "Elm", "rooms": [[1]]})), "rooms[0]");
    assert_eq!(place(json!(["Elm", []])), "");
}

#[test]
fn a_member_that_is_there_twice_is_found_at_any_depth() {
    let twice = r#"{"name":"Elm","rooms":[{"windows":1},{"windows":1,"windows":2}]}"#;
    let fault = from_text::<House>(twice).expect_err("a wrong text");
    assert_eq!(fault.steps, [Step::Member("rooms".into()), Step::Item(1)]);
    assert!(fault.text.starts_with("duplicate field `windows`") && !fault.malformed, "{}", fault.text);
    let anything = from_text::<Value>(r#"{"a":{"b":1,"b":1}}"#).expect_err("a wrong text");
    assert_eq!(anything.path, "a");
}

#[test]
fn a_text_that_is_no_document_is_malformed() {
    for text in ["", "{", r#"{"name":"Elm"} {}"#, r#"{"name":"Elm",}"#, "\u{1}"] {
        assert!(from_text::<House>(text).expect_err("a wrong text").malformed, "{text}");
    }
    assert!(!from_text::<House>("{}").expect_err("a wrong text").malformed);
}

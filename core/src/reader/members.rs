//! A text as a value in memory, in which no member is there twice: which of the two was meant, nobody can say.

use super::{Step, Unreadable, path};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::cell::RefCell;
use std::fmt;

/// Reads a text.
pub(super) fn value(text: &str) -> Result<Value, Unreadable> {
    let twice = RefCell::new(Vec::new());
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = Seed(&twice).deserialize(&mut reader).and_then(|value| reader.end().map(|()| value));
    value.map_err(|error| {
        let steps: Vec<_> = twice.take().into_iter().rev().collect();
        let (text, malformed) = (error.to_string(), steps.is_empty());
        // The fault is the object's, as where a member is missing: its text names the member.
        let object = &steps[..steps.len().saturating_sub(1)];
        Unreadable { path: path(object), steps: object.to_vec(), text, malformed }
    })
}

/// Reads a value, and notes the steps to a member that is there twice, from it outwards.
#[derive(Clone, Copy)]
struct Seed<'s>(&'s RefCell<Vec<Step>>);

impl Seed<'_> {
    fn below<T, E>(self, result: Result<T, E>, step: impl FnOnce() -> Step) -> Result<T, E> {
        let mut steps = self.0.borrow_mut();
        if result.is_err() && !steps.is_empty() {
            steps.push(step());
        }
        result
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Value, D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, word: bool) -> Result<Value, E> {
        Ok(word.into())
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_string<E>(self, text: String) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = self.below(items.next_element_seed(self), || Step::Item(list.len()))? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            let value = self.below(members.next_value_seed(self), || Step::Member(name.clone()))?;
            if object.contains_key(&name) {
                self.0.borrow_mut().push(Step::Member(name.clone()));
                return Err(A::Error::custom(format_args!("duplicate field `{name}`")));
            }
            object.insert(name, value);
        }
        Ok(Value::Object(object))
    }
}

//! A value in a document, as serde asks for it.

use super::Step;
use super::fault::Fault;
use serde::de::value::BorrowedStrDeserializer;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, IntoDeserializer, MapAccess, SeqAccess, Unexpected,
    VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use serde_json::{Map, Value, map};
use std::slice;

/// A value in a document.
#[derive(Clone, Copy)]
pub(super) struct Place<'v>(pub(super) &'v Value);

impl<'v> Place<'v> {
    fn unexpected(self) -> Unexpected<'v> {
        match self.0 {
            Value::Null => Unexpected::Unit,
            Value::Bool(word) => Unexpected::Bool(*word),
            Value::Number(_) => Unexpected::Other("number"),
            Value::String(text) => Unexpected::Str(text),
            Value::Array(_) => Unexpected::Seq,
            Value::Object(_) => Unexpected::Map,
        }
    }

    fn object<V: Visitor<'v>>(members: &'v Map<String, Value>, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_map(Members { rest: members.iter(), at: None })
    }

    fn list<V: Visitor<'v>>(items: &'v [Value], visitor: V) -> Result<V::Value, Fault> {
        let mut list = Items { rest: items.iter(), read: 0 };
        let value = visitor.visit_seq(&mut list)?;
        match list.rest.len() {
            0 => Ok(value),
            _ => Err(Fault::invalid_length(items.len(), &"fewer items")),
        }
    }
}

impl<'v> Deserializer<'v> for Place<'v> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(word) => visitor.visit_bool(*word),
            // serde_json knows which of the kinds of numbers it is.
            Value::Number(number) => {
                number.deserialize_any(visitor).map_err(|error| Fault::custom(error.to_string()))
            }
            Value::String(text) => visitor.visit_borrowed_str(text),
            Value::Array(items) => Place::list(items, visitor),
            Value::Object(members) => Place::object(members, visitor),
        }
    }

    fn deserialize_option<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0 {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'v>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    /// An object, and never a list of its members' values in the order in which we happen to write them down.
    fn deserialize_struct<V: Visitor<'v>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self.0 {
            Value::Object(members) => Place::object(members, visitor),
            _ => Err(Fault::invalid_type(self.unexpected(), &visitor)),
        }
    }

    fn deserialize_enum<V: Visitor<'v>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self.0 {
            Value::String(name) => visitor.visit_enum(Variant { name, value: None }),
            Value::Object(members) => match (members.iter().next(), members.len()) {
                (Some((name, value)), 1) => visitor.visit_enum(Variant { name, value: Some(value) }),
                _ => Err(Fault::invalid_value(Unexpected::Map, &"an object with one member")),
            },
            _ => Err(Fault::invalid_type(self.unexpected(), &"a text or an object")),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        <V: Visitor<'v>>
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map
        identifier
    }
}

/// The members of an object.
struct Members<'v> {
    rest: map::Iter<'v>,
    at: Option<(&'v str, &'v Value)>,
}

impl<'v> MapAccess<'v> for Members<'v> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'v>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        let Some((name, value)) = self.rest.next() else { return Ok(None) };
        self.at = Some((name, value));
        let key = seed.deserialize(BorrowedStrDeserializer::new(name));
        key.map(Some).map_err(|fault: Fault| fault.below(Step::Member(name.clone())))
    }

    fn next_value_seed<S: DeserializeSeed<'v>>(&mut self, seed: S) -> Result<S::Value, Fault> {
        let (name, value) = self.at.take().ok_or_else(|| Fault::custom("a value without a name"))?;
        seed.deserialize(Place(value)).map_err(|fault| fault.below(Step::Member(name.to_owned())))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.rest.len())
    }
}

/// The items of a list.
struct Items<'v> {
    rest: slice::Iter<'v, Value>,
    read: usize,
}

impl<'v> SeqAccess<'v> for Items<'v> {
    type Error = Fault;

    fn next_element_seed<S: DeserializeSeed<'v>>(&mut self, seed: S) -> Result<Option<S::Value>, Fault> {
        let Some(value) = self.rest.next() else { return Ok(None) };
        let index = self.read;
        self.read += 1;
        seed.deserialize(Place(value)).map(Some).map_err(|fault| fault.below(Step::Item(index)))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.rest.len())
    }
}

/// One of several words, alone or with a value.
struct Variant<'v> {
    name: &'v str,
    value: Option<&'v Value>,
}

impl<'v> EnumAccess<'v> for Variant<'v> {
    type Error = Fault;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'v>>(self, seed: S) -> Result<(S::Value, Self), Fault> {
        Ok((seed.deserialize(self.name.into_deserializer())?, self))
    }
}

impl<'v> Variant<'v> {
    fn read<T>(self, read: impl FnOnce(Place<'v>) -> Result<T, Fault>) -> Result<T, Fault> {
        let value =
            self.value.ok_or_else(|| Fault::invalid_type(Unexpected::UnitVariant, &"a word with a value"))?;
        read(Place(value)).map_err(|fault| fault.below(Step::Member(self.name.to_owned())))
    }
}

impl<'v> VariantAccess<'v> for Variant<'v> {
    type Error = Fault;

    fn unit_variant(self) -> Result<(), Fault> {
        match self.value {
            None | Some(Value::Null) => Ok(()),
            Some(_) => Err(Fault::invalid_type(Unexpected::NewtypeVariant, &"a word without a value")),
        }
    }

    fn newtype_variant_seed<S: DeserializeSeed<'v>>(self, seed: S) -> Result<S::Value, Fault> {
        self.read(|place| seed.deserialize(place))
    }

    fn tuple_variant<V: Visitor<'v>>(self, _: usize, visitor: V) -> Result<V::Value, Fault> {
        self.read(|place| place.deserialize_any(visitor))
    }

    fn struct_variant<V: Visitor<'v>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.read(|place| place.deserialize_struct("", fields, visitor))
    }
}

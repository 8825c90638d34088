//! A JSON document for C: texts end with NUL, and JSON pointers lead to its parts.

use serde_json::Value;
use std::ffi::CString;
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};

/// A value of a document.
pub(crate) enum Node {
    Null,
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A number that is not whole, or too large.
    Number,
    /// A text; nothing where it holds a NUL, which C would take for its end.
    Text(Option<CString>),
    List(Vec<Node>),
    Object(Vec<(Option<CString>, Node)>),
}

impl Node {
    /// Reads a document.
    pub(crate) fn read(text: &str) -> Node {
        serde_json::from_str(text).map_or(Node::Null, Node::of)
    }

    fn of(value: Value) -> Node {
        match value {
            Value::Null => Node::Null,
            Value::Bool(value) => Node::Boolean(value),
            Value::Number(number) => number.as_i64().map_or(Node::Number, Node::Integer),
            Value::String(text) => Node::Text(CString::new(text).ok()),
            Value::Array(items) => Node::List(items.into_iter().map(Node::of).collect()),
            Value::Object(members) => Node::Object(
                members.into_iter().map(|(name, value)| (CString::new(name).ok(), Node::of(value))).collect(),
            ),
        }
    }

    /// The part that a JSON pointer (RFC 6901) leads to.
    pub(crate) fn at(&self, pointer: &str) -> Option<&Node> {
        if pointer.is_empty() {
            return Some(self);
        }
        pointer.strip_prefix('/')?.split('/').try_fold(self, Node::member)
    }

    fn member(&self, token: &str) -> Option<&Node> {
        match self {
            Node::List(items) => {
                // "01" and "+1" are no indexes.
                let index = token.parse::<usize>().ok().filter(|index| index.to_string() == token)?;
                items.get(index)
            }
            Node::Object(members) => {
                let name = token.replace("~1", "/").replace("~0", "~");
                let own =
                    |key: &Option<CString>| key.as_ref().is_some_and(|key| key.to_bytes() == name.as_bytes());
                members.iter().find(|(key, _)| own(key)).map(|(_, value)| value)
            }
            _ => None,
        }
    }

    /// The items of a list, the members of an object, the bytes of a text.
    pub(crate) fn length(&self) -> usize {
        match self {
            Node::Text(text) => text.as_ref().map_or(0, |text| text.as_bytes().len()),
            Node::List(items) => items.len(),
            Node::Object(members) => members.len(),
            _ => 0,
        }
    }
}

/// A value that is made on first use, without a lock: a child forked meanwhile would wait for it for ever.
pub(crate) struct Once<T>(AtomicPtr<T>);

impl<T> Once<T> {
    pub(crate) const fn new() -> Self {
        Once(AtomicPtr::new(ptr::null_mut()))
    }

    /// The value. Two threads may both make it; the first one's stays.
    pub(crate) fn get(&self, make: impl FnOnce() -> T) -> &T {
        let mut value = self.0.load(Ordering::Acquire);
        if value.is_null() {
            let made = Box::into_raw(Box::new(make()));
            value = match self.0.compare_exchange(ptr::null_mut(), made, Ordering::AcqRel, Ordering::Acquire)
            {
                Ok(_) => made,
                Err(first) => {
                    // SAFETY: it was made here and nobody has seen it.
                    drop(unsafe { Box::from_raw(made) });
                    first
                }
            };
        }
        // SAFETY: what is stored once stays until this is dropped.
        unsafe { &*value }
    }
}

impl<T> Drop for Once<T> {
    fn drop(&mut self) {
        let value = *self.0.get_mut();
        if !value.is_null() {
            // SAFETY: it comes from a box, and nobody refers to it any more.
            drop(unsafe { Box::from_raw(value) });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pointers_lead_to_values_and_nowhere_else() {
        let node = Node::read(r#"{"a": [{"b/c": 7, "d~e": true}], "": 1.5, "n": "a\u0000b"}"#);
        assert!(matches!(node.at("/a/0/b~1c"), Some(Node::Integer(7))));
        assert!(matches!(node.at("/a/0/d~0e"), Some(Node::Boolean(true))));
        assert!(matches!(node.at("/"), Some(Node::Number)));
        assert!(matches!(node.at("/n"), Some(Node::Text(None))));
        assert_eq!(node.at("").map(Node::length), Some(3));
        for nowhere in ["a", "/a/1", "/a/00", "/a/+0", "/a/-1", "/a/0/b/c", "/n/0", "//"] {
            assert!(node.at(nowhere).is_none(), "{nowhere}");
        }
    }

    #[test]
    fn a_value_is_made_once_for_all_threads() {
        let once = Once::new();
        std::thread::scope(|scope| {
            for number in 0..8 {
                let once = &once;
                scope.spawn(move || once.get(|| number));
            }
        });
        let first = *once.get(|| 100);
        assert!(first < 8 && *once.get(|| 200) == first);
    }
}

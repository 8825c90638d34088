//! What follows from the table: the names, the typed calls and the typed outputs.

use super::*;
use crate::error::{Error, Result};
use crate::model::{Balance, NameServer, Order, Process};
use crate::reader::from_text;
use serde::Serialize;
use serde_json::Value;
use serde_json::value::RawValue;

macro_rules! define_operations {
    (
        free { $($(#[doc = $fdoc:literal])+ $free:ident($fm:ident): $fname:literal, $feffect:ident, $fin:ty => $fout:ty;)+ }
        paid { $($(#[doc = $pdoc:literal])+ $paid:ident($pm:ident): $pname:literal, $pin:ty;)+ }
        host { $($(#[doc = $hdoc:literal])+ $host:ident($hm:ident): $hname:literal, $heffect:ident, $hin:ty => $hout:ty;)+ }
    ) => {
        /// An operation of the table.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Op {
            $($(#[doc = $fdoc])+ $free,)+
            $($(#[doc = $pdoc])+ $paid,)+
            $($(#[doc = $hdoc])+ $host,)+
        }

        impl Op {
            /// Every operation.
            pub const ALL: &'static [Op] = &[$(Op::$free,)+ $(Op::$paid,)+ $(Op::$host,)+];

            /// The name in every language, such as `domain.renew`.
            pub fn name(self) -> &'static str {
                match self { $(Op::$free => $fname,)+ $(Op::$paid => $pname,)+ $(Op::$host => $hname,)+ }
            }

            /// What the operation does at the registrar, where the registrar says nothing else.
            pub fn effect(self) -> Effect {
                match self {
                    $(Op::$free => Effect::$feffect,)+
                    $(Op::$paid => Effect::Purchase,)+
                    $(Op::$host => Effect::$heffect,)+
                }
            }

            /// What the operation does, in one sentence.
            pub fn summary(self) -> &'static str {
                match self {
                    $(Op::$free => concat!($($fdoc),+),)+
                    $(Op::$paid => concat!($($pdoc),+),)+
                    $(Op::$host => concat!($($hdoc),+),)+
                }.trim_ascii()
            }

            /// Whether this library answers by itself, without a registrar's own code.
            pub fn is_host(self) -> bool {
                matches!(self, $(Op::$host)|+)
            }

            /// The schemas of the input and the output.
            #[cfg(feature = "schema")]
            pub fn schemas(self, input: &mut schemars::SchemaGenerator, output: &mut schemars::SchemaGenerator) -> (schemars::Schema, schemars::Schema) {
                match self {
                    $(Op::$free => (input.subschema_for::<$fin>(), output.subschema_for::<$fout>()),)+
                    $(Op::$paid => (input.subschema_for::<$pin>(), output.subschema_for::<Order>()),)+
                    $(Op::$host => (input.subschema_for::<$hin>(), output.subschema_for::<$hout>()),)+
                }
            }
        }

        /// A typed call: an operation with its input.
        #[derive(Clone, Debug, Serialize)]
        #[serde(untagged)]
        #[non_exhaustive]
        pub enum Call {
            $($(#[doc = $fdoc])+ $free($fin),)+
            $($(#[doc = $pdoc])+ $paid(Box<$pin>),)+
            $($(#[doc = $hdoc])+ $host($hin),)+
        }

        impl Call {
            /// Which operation it is.
            pub fn op(&self) -> Op {
                match self { $(Call::$free(_) => Op::$free,)+ $(Call::$paid(_) => Op::$paid,)+ $(Call::$host(_) => Op::$host,)+ }
            }

            /// Reads an operation's input. A failure names every wrong field, or the one member that is there twice.
            pub fn parse(op: Op, input: &RawValue) -> Result<Call> {
                let document = from_text(input.get()).map_err(|fault| Error::invalid(vec![problem(&fault)]))?;
                Call::read(op, &document).sound()
            }

            /// Reads an operation's input to its end, whatever is wrong with it.
            pub(crate) fn read(op: Op, input: &Value) -> Reading<Call> {
                match op {
                    $(Op::$free => read::read(input).map(Call::$free),)+
                    $(Op::$paid => read::read(input).map(Box::new).map(Call::$paid),)+
                    $(Op::$host => read::read(input).map(Call::$host),)+
                }
            }

            /// The input, seen as what all inputs are.
            pub fn input(&self) -> &dyn Input {
                match self { $(Call::$free(i) => i,)+ $(Call::$paid(i) => &**i,)+ $(Call::$host(i) => i,)+ }
            }

            /// The input of a paid operation.
            pub fn purchase(&self) -> Option<&dyn Purchase> {
                match self { $(Call::$paid(i) => Some(&**i),)+ _ => None }
            }
        }

        $(impl From<$fin> for Call { fn from(input: $fin) -> Call { Call::$free(input) } })+
        $(impl From<$pin> for Call { fn from(input: $pin) -> Call { Call::$paid(Box::new(input)) } })+
        $(impl From<$hin> for Call { fn from(input: $hin) -> Call { Call::$host(input) } })+

        /// A typed output.
        #[derive(Clone, Debug, Serialize)]
        #[serde(untagged)]
        #[non_exhaustive]
        pub enum Output {
            $($(#[doc = $fdoc])+ $free($fout),)+
            $($(#[doc = $pdoc])+ $paid(Box<Order>),)+
            $($(#[doc = $hdoc])+ $host($hout),)+
        }

        impl Output {
            /// Reads what a plugin says is the output of a free operation. The error names the place.
            pub(crate) fn read(op: Op, output: serde_json::Value) -> Result<Output, String> {
                match op {
                    $(Op::$free => crate::plugin::typed("output", output).map(Output::$free),)+
                    op => Err(format!("gave an output for {op}, which has none of a registrar's")),
                }
            }

            /// Puts a paid operation's order into its place.
            pub(crate) fn order(op: Op, order: Order) -> Option<Output> {
                match op { $(Op::$paid => Some(Output::$paid(Box::new(order))),)+ _ => None }
            }
        }
    };
}

for_each_operation!(define_operations);

impl Op {
    /// The operation of this name.
    pub fn named(name: &str) -> Option<Op> {
        Op::ALL.iter().copied().find(|op| op.name() == name)
    }

    /// Whether it is one of these, also when code is made.
    pub(crate) const fn is_among(self, operations: &[Op]) -> bool {
        let mut at = 0;
        while at < operations.len() {
            if operations[at] as usize == self as usize {
                return true;
            }
            at += 1;
        }
        false
    }

    /// The words in front of and behind the dot: `("domain", "renew")`. An operation without a dot is an area of its own.
    pub fn area_and_verb(self) -> (&'static str, &'static str) {
        self.name().split_once('.').unwrap_or((self.name(), ""))
    }
}

impl std::fmt::Display for Op {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

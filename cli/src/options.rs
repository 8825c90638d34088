//! From the fields of an operation to options: nested fields become dotted options.

use crate::catalog::{Field, Operation, Shape};
use clap::{Arg, ArgAction};

/// One option of an operation.
#[derive(Clone, Debug)]
pub(crate) struct Leaf {
    /// The field's place in the input.
    pub(crate) path: Vec<String>,
    pub(crate) shape: Shape,
    pub(crate) help: String,
    pub(crate) required: bool,
    /// Left out of the help, which would be too long: contacts beside the registrant.
    hidden: bool,
}

/// The fields that an operation can be about: written without an option, in this order.
const SUBJECTS: &[&str] =
    &["method", "path", "domain", "domains", "tld", "handle", "order_id", "customer_id", "balance"];

/// The options of an operation.
pub(crate) fn leaves(operation: &Operation) -> Vec<Leaf> {
    let mut found = Vec::new();
    collect(&operation.fields, &[], false, &mut found);
    found
}

fn collect(fields: &[Field], above: &[String], hidden: bool, found: &mut Vec<Leaf>) {
    for field in fields {
        let path: Vec<String> = above.iter().cloned().chain([field.name.clone()]).collect();
        let required = field.required && above.is_empty();
        found.push(Leaf {
            path: path.clone(),
            shape: field.shape.clone(),
            help: field.help.clone(),
            required,
            hidden,
        });
        match &field.shape {
            Shape::Group(inner) => collect(inner, &path, hidden, found),
            Shape::TextOr(inner) => collect(inner, &path, hidden || field.name != "registrant", found),
            Shape::Money(inner) => collect(inner, &path, true, found),
            _ => {}
        }
    }
}

impl Leaf {
    /// The name of the argument inside clap: the path with dots.
    pub(crate) fn id(&self) -> String {
        self.path.join(".")
    }

    /// The name of the hidden option that does the same as the positional argument.
    pub(crate) fn spelled_id(&self) -> String {
        format!("{} as an option", self.id())
    }

    /// The option's name: kebab case, and in the singular where it is repeated.
    pub(crate) fn long(&self) -> String {
        let long = self.id().replace('_', "-");
        match self.shape {
            Shape::Servers => long.strip_suffix('s').unwrap_or(&long).to_owned(),
            _ => long,
        }
    }

    /// Whether the operation is about this field, so that it is written without an option.
    pub(crate) fn is_subject(&self) -> bool {
        self.path.len() == 1 && SUBJECTS.contains(&self.path[0].as_str())
    }

    /// The arguments for clap: one, or two for a field that can be written with and without its option.
    pub(crate) fn args(&self) -> Vec<Arg> {
        let arg = self.typed(Arg::new(self.id())).help(self.help_text()).hide(self.hidden);
        if !self.is_subject() {
            let plural = matches!(self.shape, Shape::Servers).then(|| self.id().replace('_', "-"));
            return vec![arg.long(self.long()).aliases(plural)];
        }
        let spelled = self.typed(Arg::new(self.spelled_id())).long(self.long()).hide(true);
        let many = matches!(self.shape, Shape::Texts);
        vec![if many { arg.num_args(0..) } else { arg }, spelled]
    }

    fn typed(&self, arg: Arg) -> Arg {
        let name = match &self.shape {
            Shape::Flag => {
                return arg
                    .num_args(0..=1)
                    .require_equals(true)
                    .default_missing_value("true")
                    .value_name("BOOL");
            }
            Shape::Number => "NUMBER",
            Shape::Words(_) => "WORD",
            Shape::Servers => "NAME[=ADDRESS,…]",
            Shape::Pairs { .. } => "NAME=VALUE",
            Shape::Money(_) => "AMOUNT CURRENCY",
            Shape::Group(_) | Shape::Any => "JSON|@FILE",
            Shape::TextOr(_) => "HANDLE|JSON|@FILE",
            Shape::Text | Shape::Texts if self.is_subject() => {
                return self.repeated(arg.value_name(self.path[0].to_uppercase()));
            }
            Shape::Text | Shape::Texts => "TEXT",
        };
        self.repeated(arg.value_name(name)).allow_negative_numbers(true)
    }

    fn repeated(&self, arg: Arg) -> Arg {
        match self.shape {
            Shape::Texts | Shape::Servers | Shape::Pairs { .. } => arg.action(ArgAction::Append),
            _ => arg.action(ArgAction::Set),
        }
    }

    fn help_text(&self) -> String {
        let needed = if self.required { " [needed]" } else { "" };
        match &self.shape {
            Shape::Words(words) => format!("{}{needed} [{}]", self.help, words.join(", ")),
            Shape::Servers => format!("{}{needed} [once for each]", self.help),
            Shape::TextOr(_) => {
                format!("{}{needed} Its fields follow a dot: --{}.email", self.help, self.long())
            }
            _ => format!("{}{needed}", self.help),
        }
    }
}

//! Where a path leads in the input of a call: to a value, to nothing, or behind a handle.

use super::ROLES;
use serde_json::Value;

/// What a contact in full has, besides `extra`.
const CONTACT_FIELDS: [&str; 12] = [
    "name",
    "first_name",
    "last_name",
    "organization",
    "email",
    "phone",
    "fax",
    "street",
    "city",
    "state",
    "postal_code",
    "country",
];

/// Members of the call that a condition may look at.
const MEMBERS: [&str; 6] = ["language", "years", "months", "privacy", "auth_code", "nameservers"];

/// A path that has been read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target<'p> {
    /// `language` and its neighbours.
    Member(&'p str),
    /// `extra.<name>`.
    Extra(&'p str),
    /// `contacts.<role>.<field>`; the role is `None` for `contacts.*`.
    Contact { role: Option<&'p str>, field: ContactField<'p> },
}

/// A field of a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ContactField<'p> {
    Plain(&'p str),
    Extra(&'p str),
}

/// What is found at a path.
pub(super) enum Seen<'v> {
    Value(&'v Value),
    Nothing,
    /// The contact is a handle, or is not there at all, or its value could not be read and stands as `null`: it cannot be known.
    Hidden,
}

/// One field of the input, with the path by which the caller knows it.
pub(super) struct Place<'v> {
    pub(super) path: String,
    pub(super) value: Option<&'v Value>,
    pub(super) contact: Option<&'v Value>,
    pub(super) role: Option<&'static str>,
}

impl<'p> Target<'p> {
    pub(super) fn parse(path: &'p str) -> Result<Self, String> {
        let wrong = || format!("`{path}` is not a path of a call's input");
        if MEMBERS.contains(&path) {
            return Ok(Target::Member(path));
        }
        if let Some(name) = path.strip_prefix("extra.").filter(|name| !name.is_empty()) {
            return Ok(Target::Extra(name));
        }
        let (role, field) =
            path.strip_prefix("contacts.").and_then(|rest| rest.split_once('.')).ok_or_else(wrong)?;
        let role = match role {
            "*" => None,
            known if ROLES.contains(&known) => Some(known),
            _ => return Err(wrong()),
        };
        let field = match field.strip_prefix("extra.") {
            Some(name) if !name.is_empty() => ContactField::Extra(name),
            None if CONTACT_FIELDS.contains(&field) => ContactField::Plain(field),
            _ => return Err(wrong()),
        };
        Ok(Target::Contact { role, field })
    }

    /// The last word of the path: what the registrar calls the field.
    pub(super) fn name(self) -> &'p str {
        match self {
            Target::Member(name) | Target::Extra(name) => name,
            Target::Contact { field: ContactField::Plain(name) | ContactField::Extra(name), .. } => name,
        }
    }

    /// The value for a condition; `contact` is what `contacts.*` stands for. Of several contacts the first
    /// counts.
    pub(super) fn look<'v>(self, input: &'v Value, contact: Option<&'v Value>) -> Seen<'v> {
        let found = match self {
            Target::Member(name) => input.get(name),
            Target::Extra(name) => input.get("extra").and_then(|extra| extra.get(name)),
            Target::Contact { role, field } => {
                let contact = match role {
                    Some(role) => one_of(input.get("contacts").and_then(|contacts| contacts.get(role))),
                    None => contact,
                };
                match contact.filter(|contact| contact.is_object()) {
                    Some(contact) => field.find(contact),
                    None => return Seen::Hidden,
                }
            }
        };
        match found {
            Some(Value::Null) => Seen::Hidden,
            found => given(found).map_or(Seen::Nothing, Seen::Value),
        }
    }

    /// Every field of the input that the path means. A handle has none; of the roles only those that `taken`
    /// admits.
    pub(super) fn places<'v>(self, input: &'v Value, taken: impl Fn(&str) -> bool) -> Vec<Place<'v>> {
        let (role, field) = match self {
            Target::Member(name) => {
                let value = given(input.get(name));
                return vec![Place { path: name.to_owned(), value, contact: None, role: None }];
            }
            Target::Extra(name) => {
                let value = given(input.get("extra").and_then(|extra| extra.get(name)));
                return vec![Place { path: format!("extra.{name}"), value, contact: None, role: None }];
            }
            Target::Contact { role, field } => (role, field),
        };
        let roles = ROLES.into_iter().filter(|known| role.is_none_or(|role| role == *known) && taken(known));
        let contacts =
            roles.flat_map(|role| in_role(input, role).into_iter().map(move |found| (role, found)));
        contacts.map(|(role, (at, contact))| field.place(&at, contact, role)).collect()
    }
}

impl<'p> ContactField<'p> {
    fn find(self, contact: &Value) -> Option<&Value> {
        match self {
            ContactField::Plain(name) => contact.get(name),
            ContactField::Extra(name) => contact.get("extra").and_then(|extra| extra.get(name)),
        }
    }

    fn place<'v>(self, at: &str, contact: &'v Value, role: &'static str) -> Place<'v> {
        let path = match self {
            ContactField::Plain(name) => format!("{at}.{name}"),
            ContactField::Extra(name) => format!("{at}.extra.{name}"),
        };
        Place { path, value: given(self.find(contact)), contact: Some(contact), role: Some(role) }
    }
}

/// The contacts in full of one role, each with its path.
fn in_role<'v>(input: &'v Value, role: &str) -> Vec<(String, &'v Value)> {
    let at = format!("contacts.{role}");
    match input.get("contacts").and_then(|contacts| contacts.get(role)) {
        Some(contact @ Value::Object(_)) => vec![(at, contact)],
        Some(Value::Array(several)) => {
            let numbered = several.iter().enumerate().filter(|(_, contact)| contact.is_object());
            numbered.map(|(index, contact)| (format!("{at}[{index}]"), contact)).collect()
        }
        _ => Vec::new(),
    }
}

fn one_of(contact: Option<&Value>) -> Option<&Value> {
    match contact {
        Some(Value::Array(several)) => several.first(),
        other => other,
    }
}

/// The value, unless it is nothing: null, blank, or a list of such.
pub(super) fn given(value: Option<&Value>) -> Option<&Value> {
    value.filter(|value| match value {
        Value::Null => false,
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(items) => items.iter().any(|item| given(Some(item)).is_some()),
        Value::Object(members) => !members.is_empty(),
        Value::Bool(_) | Value::Number(_) => true,
    })
}

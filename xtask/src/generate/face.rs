//! What the methods, classes and exceptions of all languages have in common: their names, and what they may show.

use super::document::{Document, Operation, Side};
use super::model::{Field, Model, Type};

/// Types that are also read from plain text; their schemas cannot say so.
pub(super) const FROM_TEXT: &[&str] = &["NameServer"];

/// The exceptions whose names are not simply the code's.
const EXCEPTIONS: &[(&str, &str)] = &[
    ("auth", "AuthError"),
    ("busy", "ObjectBusy"),
    ("config", "ConfigError"),
    ("internal", "InternalError"),
    ("interrupted", "CallInterrupted"),
    ("network", "NetworkError"),
    ("timeout", "RegistrarTimeout"),
];

/// Types that hold personal data or anything at all, with the members that may be printed.
const SHOWN: &[(&str, &[&str])] = &[
    ("AuthCodeReply", &["domain"]),
    ("Contact", &["country"]),
    ("ContactRecord", &["handle"]),
    ("CustomerRecord", &["customer_id", "status"]),
    ("PastTransferEvent", &["status"]),
    ("RawReply", &["status"]),
    ("RegistrantVerification", &["domain", "registrar_status"]),
    ("TelLogin", &["domain"]),
];

/// Texts of answers that name a field of a call, and conditions on such fields: `contacts.*.postal_code`.
pub(super) const PATHS: &[(&str, &str)] =
    &[("Field", "path"), ("NormalizedContact", "changed"), ("WrongField", "path")];
/// Texts of answers that speak of such fields, as messages of errors do.
pub(super) const MESSAGES: &[(&str, &str)] = &[("WrongField", "message")];
pub(super) const CONDITIONS: &[&str] = &["Condition"];

/// The areas of the table, in the order of their first operations.
pub(super) fn areas(document: &Document) -> Vec<&str> {
    let mut areas: Vec<&str> = Vec::new();
    for operation in document.operations() {
        if !operation.verb().is_empty() && !areas.contains(&operation.area()) {
            areas.push(operation.area());
        }
    }
    areas
}

/// The operations of an area; those without one for the empty name.
pub(super) fn operations<'a>(document: &'a Document, area: &str) -> impl Iterator<Item = Operation<'a>> {
    document
        .operations()
        .filter(move |o| if o.verb().is_empty() { area.is_empty() } else { o.area() == area })
}

/// The word for the area that people would use.
pub(super) fn plural(area: &str) -> String {
    match area {
        "account" | "dns" | "internetbs" | "journal" | "logicboxes" | "netim" | "realtimeregister"
        | "sandbox" => area.to_owned(),
        _ if area.ends_with('s') => format!("{area}es"),
        _ => format!("{area}s"),
    }
}

/// The area inside a sentence.
pub(super) fn spoken(area: &str) -> String {
    match area {
        "tld" => "TLDs".into(),
        "dns" => "DNS records".into(),
        "forward" => "forwarding".into(),
        "internetbs" => "what Internet.bs alone has".into(),
        "logicboxes" => "what LogicBoxes alone has".into(),
        "event" => "what happened at the registrar".into(),
        "nameserver" => "name servers".into(),
        "netim" => "what NETIM alone has".into(),
        "process" => "the registrar's own queue".into(),
        "realtimeregister" => "what Realtime Register alone has".into(),
        _ if plural(area) == area => format!("the {area}"),
        _ => plural(area),
    }
}

/// The exception for an error code.
pub(super) fn exception(code: &str) -> String {
    match EXCEPTIONS.iter().find(|(listed, _)| *listed == code) {
        Some((_, name)) => (*name).to_owned(),
        None => code.split('_').map(capital).collect(),
    }
}

/// The word with a capital letter.
pub(super) fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|c| c.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// The member that holds a page's items with their type, where an operation goes on from page to page: it takes `after` and gives
/// `next`.
pub(super) fn page<'a>(model: &'a Model, operation: Operation<'_>) -> Option<(&'a Field, &'a str)> {
    model.fields(operation.type_name(Side::Input)).iter().find(|field| field.name == "after")?;
    let output = model.fields(operation.type_name(Side::Output));
    output.iter().find(|field| field.name == "next")?;
    output.iter().find_map(|field| match &field.kind {
        Type::List(of) => match &**of {
            Type::Named(name) => Some((field, name.as_str())),
            _ => None,
        },
        _ => None,
    })
}

/// The member of an operation's pages that tells which items could not be read, where they have one.
pub(super) fn unread<'a>(model: &'a Model, operation: Operation<'_>) -> Option<&'a Field> {
    let unread = |field: &&Field| {
        let of_them = |of: &Type| matches!(of, Type::Named(name) if name == "UnreadDomain");
        matches!(&field.kind, Type::List(of) if of_them(of))
    };
    page(model, operation)?;
    model.fields(operation.type_name(Side::Output)).iter().find(unread)
}

/// The members that may be printed, where not all may.
pub(super) fn shown<'a>(name: &str, fields: &[&'a Field]) -> Option<Vec<&'a str>> {
    let personal = |field: &&Field| {
        matches!(&field.kind, Type::Text(Some(format)) if ["secret", "email", "phone"].contains(&format.as_str()))
            || ["auth_code", "password", "token"].contains(&field.name.as_str())
    };
    let listed = SHOWN.iter().find(|(listed, _)| *listed == name).map(|(_, shown)| *shown);
    if listed.is_none() && !fields.iter().any(personal) {
        return None;
    }
    let keep =
        |field: &&&Field| listed.map_or(!personal(field), |shown| shown.contains(&field.name.as_str()));
    Some(fields.iter().filter(keep).map(|field| field.name.as_str()).collect())
}

/// What the absence of a member stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Absent {
    /// It is never absent.
    Never,
    /// Nothing is known, or nothing was asked.
    Nothing,
    False,
    EmptyList,
    EmptyMap,
}

/// What the absence of this member stands for.
pub(super) fn absent(field: &Field) -> Absent {
    match (&field.kind, field.required, field.nullable) {
        (_, true, _) => Absent::Never,
        (Type::Boolean, _, false) => Absent::False,
        (Type::List(_), _, false) => Absent::EmptyList,
        (Type::Map(_), _, false) => Absent::EmptyMap,
        _ => Absent::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_that_people_would_use() {
        assert_eq!(["domain", "account", "process"].map(plural), ["domains", "account", "processes"]);
        assert_eq!(["not_found", "auth"].map(exception), ["NotFound", "AuthError"]);
    }

    #[test]
    fn a_record_with_a_secret_does_not_show_it() {
        let text = |name: &str, format: Option<&str>| Field {
            name: name.into(),
            kind: Type::Text(format.map(str::to_owned)),
            required: true,
            nullable: false,
            doc: String::new(),
        };
        let (user, key) = (text("user", None), text("key", Some("secret")));
        assert_eq!(shown("Login", &[&user, &key]), Some(vec!["user"]));
        assert_eq!(shown("Login", &[&user]), None);
    }
}

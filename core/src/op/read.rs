//! Reading an input to its end: what cannot be read at one place does not hide what is wrong at the others.

use super::Input;
use super::parse::problem;
use crate::error::{Error, Problem, ProblemCode, Result};
use crate::reader::{Step, Unreadable, from_value};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

/// After so many wrong places nobody reads on.
const MOST: usize = 60;

/// A place that could not be read, and by which path the caller knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Unread {
    pub(crate) path: String,
    pub(crate) steps: Vec<Step>,
}

/// What was read of an input.
#[derive(Debug)]
pub(crate) struct Reading<T> {
    /// The input, with anything at the places that could not be read. Nothing where that is too much.
    pub(crate) input: Option<T>,
    /// All that is wrong with it in itself.
    pub(crate) problems: Vec<Problem>,
    /// The places that could not be read.
    pub(crate) unread: Vec<Unread>,
}

impl<T> Reading<T> {
    pub(crate) fn map<U>(self, change: impl FnOnce(T) -> U) -> Reading<U> {
        Reading { input: self.input.map(change), problems: self.problems, unread: self.unread }
    }

    /// The input, where nothing is wrong with it.
    pub(crate) fn sound(self) -> Result<T> {
        match self.input {
            Some(input) if self.problems.is_empty() => Ok(input),
            _ => Err(Error::invalid(self.problems)),
        }
    }
}

/// Whether a path lies at one of the places, or below it.
pub(crate) fn lies_in(path: &str, unread: &[Unread]) -> bool {
    let below = |place: &Unread| {
        path.strip_prefix(&place.path).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    };
    unread.iter().any(below)
}

/// Reads an input, and finds all that is wrong with it in itself.
pub(super) fn read<T: DeserializeOwned + Input>(document: &Value) -> Reading<T> {
    let mut input = None;
    let found = mended(document, &mut |document| from_value(document).map(|read| input = Some(read)));
    match input {
        Some(input) => checked(input, found),
        None => Reading { input: None, problems: found.problems, unread: found.unread },
    }
}

/// What was found on the way to something readable.
#[derive(Default)]
struct Found {
    problems: Vec<Problem>,
    unread: Vec<Unread>,
}

/// Tries to read an input until nothing is in the way any more. It is the same for all types, of which only `attempt` knows.
fn mended(document: &Value, attempt: &mut dyn FnMut(&Value) -> Result<(), Unreadable>) -> Found {
    let empty = Value::Object(Map::new());
    let document = match document {
        // PHP writes an empty object as a list, and some callers leave the input out.
        Value::Array(items) if items.is_empty() => &empty,
        Value::Null => &empty,
        document => document,
    };
    let first = match attempt(document) {
        Ok(()) => return Found::default(),
        Err(error) => problem(&error),
    };
    if !document.is_object() {
        return Found { problems: vec![first], unread: Vec::new() };
    }
    let (mut document, mut mender) = (document.clone(), Mender::default());
    loop {
        match attempt(&document) {
            Err(error) if mender.mend(&mut document, &error) => {}
            _ => return Found { problems: mender.problems(first), unread: mender.unread() },
        }
    }
}

fn checked<T: Input>(input: T, Found { mut problems, unread }: Found) -> Reading<T> {
    let mut found = Vec::new();
    input.check(&mut found);
    problems.extend(found.into_iter().filter(|problem| !lies_in(&problem.path, &unread)));
    Reading { input: Some(input), problems, unread }
}

/// Puts something readable where nothing could be read, so that reading goes on behind it.
#[derive(Default)]
struct Mender {
    found: Vec<Problem>,
    mended: Vec<Mended>,
}

struct Mended {
    place: Unread,
    /// The value was left out already, which is enough where none is needed.
    left_out: bool,
    fillings: std::vec::IntoIter<Value>,
}

impl Mender {
    /// What was found, with what was found first of all.
    fn problems(&mut self, first: Problem) -> Vec<Problem> {
        let mut problems = std::mem::take(&mut self.found);
        if !problems.iter().any(|problem| problem.path == first.path) {
            problems.insert(0, first);
        }
        problems
    }

    fn unread(self) -> Vec<Unread> {
        self.mended.into_iter().map(|mended| mended.place).collect()
    }

    /// False where nothing can be put that could be read.
    fn mend(&mut self, document: &mut Value, error: &Unreadable) -> bool {
        let problem = problem(error);
        let mut steps = error.steps.clone();
        let last = problem.path.rsplit('.').next().unwrap_or_default();
        let named = matches!(steps.last(), Some(Step::Member(name)) if name == last || name.ends_with(&format!(".{last}")));
        if matches!(problem.code, ProblemCode::Missing | ProblemCode::Unknown) && !named {
            steps.push(Step::Member(last.to_owned()));
        }
        // What was put at one place may itself want more: that is no fault of the caller's.
        let known = self.mended.iter_mut().find(|mended| steps.starts_with(&mended.place.steps));
        if let Some(mended) = known {
            return mended.mend(document);
        }
        if self.found.len() == MOST {
            return false;
        }
        self.found.push(problem.clone());
        if problem.code == ProblemCode::Unknown {
            return take(document, &steps);
        }
        let mut mended = Mended {
            left_out: problem.code == ProblemCode::Missing
                || matches!(steps.last(), Some(Step::Item(_)) | None),
            fillings: fillings(&problem).into_iter(),
            place: Unread { path: problem.path, steps },
        };
        let done = mended.mend(document);
        self.mended.push(mended);
        done
    }
}

impl Mended {
    fn mend(&mut self, document: &mut Value) -> bool {
        if !std::mem::replace(&mut self.left_out, true) {
            return take(document, &self.place.steps);
        }
        self.fillings.next().is_some_and(|filling| set(document, &self.place.steps, filling))
    }
}

/// Texts, numbers and documents, one of which nearly every type of ours can be read from.
fn fillings(problem: &Problem) -> Vec<Value> {
    let plain = [
        json!("example.com"),
        json!("a@example.com"),
        json!("GB"),
        json!("+44.1132926070"),
        json!("2030-01-01"),
        json!("2030-01-01T00:00:00Z"),
        json!("1"),
        json!(1),
        json!(false),
        json!([]),
        json!(["example.com"]),
        json!({}),
        json!("USD"),
    ];
    problem.allowed.iter().take(1).map(|word| json!(word)).chain(plain).collect()
}

fn member<'v>(at: &'v mut Value, step: &Step) -> Option<&'v mut Value> {
    match step {
        Step::Member(name) => at.get_mut(name),
        Step::Item(index) => at.get_mut(index),
    }
}

/// Takes the value at a place away. False where there is none.
fn take(document: &mut Value, steps: &[Step]) -> bool {
    let Some((Step::Member(name), parents)) = steps.split_last() else { return false };
    let parent = parents.iter().try_fold(document, member);
    parent.and_then(Value::as_object_mut).and_then(|members| members.shift_remove(name)).is_some()
}

/// Puts a value at a place. False where there is no such place.
pub(crate) fn set(document: &mut Value, steps: &[Step], value: Value) -> bool {
    let Some((last, parents)) = steps.split_last() else {
        *document = value;
        return true;
    };
    let Some(parent) = parents.iter().try_fold(document, member) else { return false };
    match (last, parent) {
        (Step::Member(name), parent) => {
            let members: Option<&mut Map<String, Value>> = parent.as_object_mut();
            members.map(|members| members.insert(name.clone(), value)).is_some()
        }
        (Step::Item(index), parent) => parent.get_mut(index).map(|item| *item = value).is_some(),
    }
}

#[cfg(test)]
mod tests {
    use crate::op::{Call, Op};
    use proptest::prelude::*;
    use serde_json::{Value, json, value::to_raw_value};

    fn paths(op: Op, input: &Value) -> Vec<String> {
        let raw = to_raw_value(input).expect("JSON");
        let error = Call::parse(op, &raw).expect_err("a wrong input");
        error.problems().iter().map(|problem| problem.path.clone()).collect()
    }

    #[test]
    fn every_wrong_field_of_an_input_is_named_at_once() {
        let input = json!({
            "domain": "not a name", "year": 1, "privacy": "perhaps",
            "contacts": {
                "registrant": { "name": "A B", "emial": "a@example.com", "phone": "12", "street": [], "city": " ", "country": "Utopia" },
                "admin": ["handle", { "name": 1 }],
            },
            "nameservers": ["ns1.example.net", "-", "ns1.example.net"],
            "max_price": { "amount": "many", "currency": "USD" },
        });
        let found = paths(Op::DomainRegister, &input);
        for path in [
            "domain",
            "year",
            "privacy",
            "contacts.registrant.emial",
            "contacts.registrant.email",
            "contacts.registrant.phone",
            "contacts.registrant.country",
            "contacts.registrant.street",
            "contacts.registrant.city",
            "contacts.admin[1].name",
            "contacts.admin[1].email",
            "contacts.admin[1].street",
            "nameservers[1]",
            "max_price.amount",
            "years",
        ] {
            assert!(found.iter().any(|other| other == path), "{path} is not in {found:?}");
        }
        let mut once = found.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), found.len(), "{found:?}");
    }

    #[test]
    fn what_was_put_in_to_read_on_is_nobodys_fault() {
        assert_eq!(paths(Op::DomainRenew, &json!({ "domain": 1, "years": 1 })), ["domain"]);
        assert_eq!(paths(Op::DomainRenew, &json!({ "domain": "example.com", "years": "x" })), ["years"]);
        assert_eq!(
            paths(Op::DomainCheck, &json!({ "domains": ["b", "a.com", "c"] })),
            ["domains[0]", "domains[2]"]
        );
    }

    #[test]
    fn a_document_that_is_none_is_one_problem() {
        assert_eq!(paths(Op::DomainRenew, &json!("text")).len(), 1);
        assert_eq!(paths(Op::DomainRenew, &json!([1])).len(), 1);
    }

    fn any_json() -> impl Strategy<Value = Value> {
        let word = prop::sample::select(vec![
            "domain",
            "years",
            "contacts",
            "registrant",
            "admin",
            "email",
            "phone",
            "street",
            "country",
            "nameservers",
            "name",
            "extra",
            "max_price",
            "amount",
            "example.com",
            "GB",
            "",
        ]);
        let word = prop_oneof![3 => word.prop_map(str::to_owned), 1 => ".{0,12}"];
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            word.clone().prop_map(Value::from)
        ];
        leaf.prop_recursive(5, 60, 8, move |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
                prop::collection::vec((word.clone(), inner), 0..8)
                    .prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

        #[test]
        fn whatever_comes_in_reading_ends_and_tells_each_place_once(input in any_json()) {
            for op in [Op::DomainRegister, Op::DomainTransfer, Op::DomainCheck, Op::DomainValidate, Op::ContactCreate] {
                let reading = Call::read(op, &input);
                prop_assert!(reading.input.is_some() || !reading.problems.is_empty());
                let mut paths: Vec<_> = reading.unread.iter().map(|place| &place.path).collect();
                paths.sort();
                paths.dedup();
                prop_assert_eq!(paths.len(), reading.unread.len());
            }
        }
    }
}

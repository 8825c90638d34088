//! The members of an input as the arguments of a method, for languages whose arguments have names.

use super::document::Operation;
use super::model::Field;

/// Members that an operation can be about; such a member may be given without its name even where it may be left out.
const SUBJECTS: &[&str] = &["contact", "customer_id", "domain", "domains", "handle", "order_id", "tld"];

/// The members as arguments: what the call is about, then required ones, then the rest.
pub(super) fn ordered<'a>(operation: Operation<'_>, fields: &'a [Field]) -> Vec<&'a Field> {
    let mut ordered = required_first(fields);
    if positional(operation, fields) > 0 && !operation.verb().is_empty() {
        let first = &fields[0];
        ordered.retain(|field| field.name != first.name);
        ordered.insert(0, first);
    }
    ordered
}

/// How many arguments may be given without their names. `raw` has no area, and takes all that it needs in order.
pub(super) fn positional(operation: Operation<'_>, fields: &[Field]) -> usize {
    if operation.verb().is_empty() {
        return fields.iter().filter(|field| field.required).count();
    }
    fields.first().is_some_and(|first| first.required || SUBJECTS.contains(&first.name.as_str())).into()
}

/// The members with the required ones in front.
pub(super) fn required_first(fields: &[Field]) -> Vec<&Field> {
    let (mut first, rest): (Vec<_>, Vec<_>) = fields.iter().partition(|field| field.required);
    first.extend(rest);
    first
}

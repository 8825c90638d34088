//! `domain.validate`

use super::{Call, Input, Op, Quote};
use crate::error::{ErrorKind, Problem};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::fmt;

/// An order to try, without placing it: exactly one of these.
#[derive(Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DomainValidate {
    /// A registration.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<super::DomainRegister>"))]
    pub register: Option<Value>,
    /// A transfer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<super::DomainTransfer>"))]
    pub transfer: Option<Value>,
    /// A renewal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<super::DomainRenew>"))]
    pub renew: Option<Value>,
    /// A restoration.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<super::DomainRestore>"))]
    pub restore: Option<Value>,
    /// A change of holder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<super::DomainTrade>"))]
    pub trade: Option<Value>,
}

impl DomainValidate {
    /// Tries an order. Nothing where no order of that kind can be tried.
    pub fn new(order: impl Into<Call>) -> Option<DomainValidate> {
        let order = order.into();
        let mut validate = DomainValidate::default();
        let at = match order.op() {
            Op::DomainRegister => &mut validate.register,
            Op::DomainTransfer => &mut validate.transfer,
            Op::DomainRenew => &mut validate.renew,
            Op::DomainRestore => &mut validate.restore,
            Op::DomainTrade => &mut validate.trade,
            _ => return None,
        };
        *at = Some(serde_json::to_value(&order).expect("inputs are plain data"));
        Some(validate)
    }

    /// The orders that are given, each with its word.
    pub(crate) fn orders(&self) -> impl Iterator<Item = (&'static str, Op, &Value)> {
        let all = [
            ("register", Op::DomainRegister, &self.register),
            ("transfer", Op::DomainTransfer, &self.transfer),
            ("renew", Op::DomainRenew, &self.renew),
            ("restore", Op::DomainRestore, &self.restore),
            ("trade", Op::DomainTrade, &self.trade),
        ];
        all.into_iter().filter_map(|(word, op, order)| Some((word, op, order.as_ref()?)))
    }
}

/// Fields may be personal: not shown.
impl fmt::Debug for DomainValidate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words: Vec<_> = self.orders().map(|(word, ..)| word).collect();
        write!(f, "DomainValidate({}, …)", words.join(", "))
    }
}

impl Input for DomainValidate {
    fn check(&self, problems: &mut Vec<Problem>) {
        match self.orders().count() {
            1 => {}
            0 => problems.push(Problem::missing(
                "register",
                "give the order to try: register, transfer, renew, restore or trade",
            )),
            _ => problems.extend(
                self.orders()
                    .skip(1)
                    .map(|(word, ..)| Problem::invalid(word, "one order is tried at a time")),
            ),
        }
    }
}

/// What there is to say of an order before it is placed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Validation {
    /// Nothing stands against the order, as far as that can be told without placing it.
    pub valid: bool,
    /// Every wrong field.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub problems: Vec<Problem>,
    /// What stands against the order where its fields are right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refusal: Option<Refusal>,
    /// The price, where the registrar tells it beforehand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<Quote>,
    /// What the order would bring is there already, and placing it would cost nothing.
    #[serde(default)]
    pub already_satisfied: bool,
    /// What could not be found out, for a person.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<String>,
}

/// What stands against an order beside its fields.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Refusal {
    /// The word of the error that placing it would give, such as `taken` or `price_too_high`.
    pub code: String,
    /// What it is, for a person.
    pub message: String,
}

impl Refusal {
    pub(crate) fn new(kind: ErrorKind, message: &str) -> Self {
        Refusal { code: kind.as_str().to_owned(), message: message.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::op::DomainRestore;

    #[test]
    fn exactly_one_order_is_tried_at_a_time() {
        let domain: crate::model::DomainName = "example.com".parse().expect("a name");
        let mut input = DomainValidate::new(DomainRestore::new(domain)).expect("an order that can be tried");
        let paths = |input: &DomainValidate| {
            let mut problems = Vec::new();
            input.check(&mut problems);
            problems.into_iter().map(|problem| problem.path).collect::<Vec<_>>()
        };
        assert_eq!(paths(&input), Vec::<String>::new());
        assert_eq!(paths(&DomainValidate::default()), ["register"]);
        input.trade = input.restore.clone();
        assert_eq!(paths(&input), ["trade"]);
        assert_eq!(format!("{input:?}"), "DomainValidate(restore, trade, …)");
    }
}

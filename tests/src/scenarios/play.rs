//! Plays one scenario through one door.

use super::file::{Call, Expected, Scenario, Step};
use super::matching::Known;
use serde_json::{Map, Value};

/// An output, or an error as the document that every language receives.
pub type Answer = Result<Value, Value>;

/// A language's way in, as its users have it.
pub trait Door {
    /// Makes a call by the method, or the command, that the operation has in this language. Where that gives neither an output nor an
    /// error, the scenario fails with this text, whatever it expects.
    fn call(&mut self, call: &Call) -> Result<Answer, String>;
}

/// How a scenario ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// As expected.
    Passed,
    /// It makes no sense here, and why.
    Skipped(String),
    /// Otherwise than expected: the step and the place.
    Failed(String),
}

/// Plays a scenario.
pub fn play(scenario: &Scenario, door: &mut dyn Door) -> Outcome {
    let mut known = Known::default();
    for (i, step) in scenario.steps.iter().enumerate() {
        if let Err(reason) = one(step, door, &mut known) {
            return Outcome::Failed(format!("step {} ({}): {reason}", i + 1, step.call));
        }
    }
    Outcome::Passed
}

fn one(step: &Step, door: &mut dyn Door, known: &mut Known) -> Result<(), String> {
    let call = Call { op: step.call.clone(), input: known.fill(&step.input)?, options: step.options.clone() };
    let answer = door.call(&call)?;
    match (step.expected(), answer) {
        (Expected::Output(expected), Ok(output)) => {
            if let Some(expected) = expected {
                if expected.to_string().contains("\"$date\"") {
                    known.now = Some(now(door)?);
                }
                known.compare(expected, Some(&output), "")?;
            }
            for (name, pointer) in &step.save {
                let value = output.pointer(pointer).filter(|value| !value.is_null());
                let value = value.ok_or_else(|| format!("there is no {pointer} to save"))?;
                known.saved.insert(name.clone(), value.clone());
            }
            Ok(())
        }
        (Expected::Error(expected), Err(fault)) => known.compare(expected, Some(&fault), ""),
        (Expected::Output(_), Err(fault)) => Err(format!("failed: {fault}")),
        (Expected::Error(expected), Ok(output)) => {
            Err(format!("wanted the error {expected}, but it gave {output}"))
        }
    }
}

fn now(door: &mut dyn Door) -> Result<jiff::Timestamp, String> {
    let call =
        Call { op: "sandbox.clock".into(), input: Map::new(), options: super::file::Options::default() };
    let answer = door.call(&call)?.map_err(|fault| format!("the clock could not be read: {fault}"))?;
    answer["now"].as_str().and_then(|text| text.parse().ok()).ok_or_else(|| "the clock shows no time".into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// A door that answers the same to everything.
    struct Same(Answer);

    impl Door for Same {
        fn call(&mut self, _: &Call) -> Result<Answer, String> {
            Ok(self.0.clone())
        }
    }

    fn played(step: Value, answer: Answer) -> Outcome {
        let scenario = json!({ "name": "a test", "steps": [step] });
        play(&serde_json::from_value(scenario).expect("a scenario"), &mut Same(answer))
    }

    #[test]
    fn a_scenario_fails_where_the_answer_is_otherwise() {
        let step = json!({ "call": "domain.info", "output": { "domain": "example.com" } });
        assert_eq!(played(step.clone(), Ok(json!({ "domain": "example.com" }))), Outcome::Passed);
        for answer in
            [Ok(json!({ "domain": "example.org" })), Ok(json!({})), Err(json!({ "code": "not_found" }))]
        {
            assert!(matches!(played(step.clone(), answer), Outcome::Failed(_)));
        }
        let step = json!({ "call": "domain.info", "error": { "code": "not_found" } });
        assert_eq!(
            played(step.clone(), Err(json!({ "code": "not_found", "message": "no" }))),
            Outcome::Passed
        );
        for answer in [Ok(json!({ "code": "not_found" })), Err(json!({ "code": "taken" }))] {
            assert!(matches!(played(step.clone(), answer), Outcome::Failed(_)));
        }
        let step = json!({ "call": "domain.info", "save": { "id": "/id" } });
        for answer in [json!({}), json!({ "id": null })] {
            assert!(matches!(played(step.clone(), Ok(answer)), Outcome::Failed(_)));
        }
    }
}

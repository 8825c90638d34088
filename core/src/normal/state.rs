//! States and provinces: as their code, or by their name.

use super::text::folded;
use crate::model::Country;

const STATES: &str = include_str!("states.tsv");

/// How a registrar takes a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StateForm {
    /// As its code, of so many characters at most.
    Code(usize),
    /// By its name.
    Name,
}

/// A part of a country.
struct State {
    code: &'static str,
    names: &'static str,
}

fn states(country: Country) -> impl Iterator<Item = State> {
    let rows = STATES.lines().filter(|line| !line.starts_with('#'));
    rows.filter_map(move |row| {
        let mut cells = row.split('\t');
        let of_country = cells.next()? == country.code();
        let (code, names) = (cells.next()?, cells.next()?);
        of_country.then_some(State { code, names })
    })
}

/// The state as the registrar takes it.
pub(super) fn wanted(state: &str, country: Country, form: StateForm) -> Result<String, String> {
    let bare = state.strip_prefix(country.code()).and_then(|rest| rest.strip_prefix('-')).unwrap_or(state);
    let by_code = states(country).find(|known| known.code.eq_ignore_ascii_case(bare));
    let name = folded(state);
    let found = by_code
        .or_else(|| states(country).find(|known| known.names.split('|').any(|known| folded(known) == name)));
    match (found, form) {
        (Some(known), StateForm::Code(_)) => Ok(known.code.to_owned()),
        (Some(known), StateForm::Name) => Ok(known.names.split('|').next().unwrap_or_default().to_owned()),
        (None, StateForm::Code(most)) if state.chars().count() > most => Err(format!(
            "the registrar takes the code of a state or province, of {most} characters at most, and none is known of this one; \
             give it, or leave the state out where addresses do without it"
        )),
        (None, _) => Ok(state.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_is_found_by_its_code_and_by_any_of_its_names() {
        for (country, state, code, name) in [
            ("US", "california", "CA", "California"),
            ("US", "ca", "CA", "California"),
            ("US", "US-CA", "CA", "California"),
            ("BR", "Sao Paulo", "SP", "S\u{e3}o Paulo"),
            ("IT", "Roma", "RM", "Roma"),
            ("MX", "CDMX", "CMX", "Ciudad de M\u{e9}xico"),
        ] {
            let country: Country = country.parse().expect("a country");
            assert_eq!(wanted(state, country, StateForm::Code(5)).as_deref(), Ok(code), "{state}");
            assert_eq!(wanted(state, country, StateForm::Name).as_deref(), Ok(name), "{state}");
        }
    }

    #[test]
    fn a_state_that_is_not_known_is_left_as_it_is_or_refused_and_never_guessed() {
        let gb: Country = "GB".parse().expect("a country");
        assert_eq!(wanted("West Yorkshire", gb, StateForm::Name).as_deref(), Ok("West Yorkshire"));
        assert!(wanted("West Yorkshire", gb, StateForm::Code(5)).is_err());
        assert_eq!(wanted("LDS", gb, StateForm::Code(5)).as_deref(), Ok("LDS"));
    }
}

//! The names of persons: whole or in two, and apart from the organisation's.

use crate::model::Country;

/// Countries in which the family's name comes first.
const FAMILY_FIRST: [&str; 9] = ["CN", "HK", "HU", "JP", "KH", "KP", "KR", "TW", "VN"];

/// Words that say what form an organisation has; none of them is part of a person's name.
const FORMS: [&str; 27] = [
    "ltd",
    "limited",
    "llc",
    "llp",
    "plc",
    "inc",
    "incorporated",
    "corp",
    "corporation",
    "gmbh",
    "ag",
    "kg",
    "ug",
    "sarl",
    "sas",
    "srl",
    "spa",
    "bv",
    "nv",
    "oy",
    "ab",
    "aps",
    "sro",
    "pty",
    "ltda",
    "kft",
    "eood",
];

/// How a registrar takes a person's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Names {
    /// Whole; a name that is given in two is left so, for it can be joined without doubt.
    Whole,
    /// In two. With `true` a name of more than two words is parted as well: before its last word, or behind its first where the
    /// family's name comes first.
    Apart {
        /// Whether the caller asked for that.
        asked: bool,
    },
}

/// Whom a contact names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Person {
    pub(super) whole: Option<String>,
    pub(super) first: Option<String>,
    pub(super) last: Option<String>,
    pub(super) organization: Option<String>,
}

impl Person {
    /// The same as the registrar takes it, or the field that is in the way and why.
    pub(super) fn wanted(
        mut self,
        names: Names,
        country: Option<Country>,
    ) -> Result<Person, (&'static str, &'static str)> {
        if self.organization.is_none() {
            self.part_organization();
        }
        match (&self.whole, &self.first, &self.last) {
            (None, Some(_), Some(_)) => return Ok(self),
            (None, Some(_), None) => {
                return Err(("last_name", "give the last name as well, or the whole name as `name`"));
            }
            (None, None, Some(_)) => {
                return Err(("first_name", "give the first name as well, or the whole name as `name`"));
            }
            (None, None, None) => {
                return Err(("name", "give the contact's name, or first_name and last_name"));
            }
            (Some(_), Some(_), Some(_)) if matches!(names, Names::Apart { .. }) => {
                self.whole = None;
                return Ok(self);
            }
            (Some(_), _, _) => {}
        }
        let Names::Apart { asked } = names else { return Ok(self) };
        let whole = self.whole.take().unwrap_or_default();
        let family_first = country.is_some_and(|country| FAMILY_FIRST.contains(&country.code()));
        let parted = match (whole.split_once(','), whole.matches(' ').count()) {
            // The comma says which is which.
            (Some((last, first)), _) if !first.contains(',') => Some((first.trim(), last.trim())),
            (None, 1) if !family_first => whole.split_once(' '),
            (None, 1..) if asked && family_first => whole.split_once(' ').map(|(last, first)| (first, last)),
            (None, 1..) if asked => whole.rsplit_once(' '),
            _ => None,
        };
        match parted {
            Some((first, last)) if !first.is_empty() && !last.is_empty() => {
                (self.first, self.last) = (Some(first.to_owned()), Some(last.to_owned()));
                Ok(self)
            }
            _ => Err((
                "name",
                "the registrar takes first and last name apart, and which is which cannot be told; give first_name and last_name, or ask for split_name",
            )),
        }
    }

    /// An organisation that was written behind the name is none of the person's names.
    fn part_organization(&mut self) {
        let Some(whole) = &self.whole else { return };
        let parted = [", ", " / ", " - ", " c/o "].into_iter().find_map(|between| whole.split_once(between));
        if let Some((person, organization)) =
            parted.filter(|(person, organization)| is_organization(organization) && !is_organization(person))
        {
            let (person, organization) = (person.trim().to_owned(), organization.trim().to_owned());
            (self.whole, self.organization) = (Some(person), Some(organization));
        }
    }
}

fn is_organization(text: &str) -> bool {
    let last = text.split(' ').next_back().unwrap_or_default().replace('.', "").to_lowercase();
    text.contains(' ') && FORMS.contains(&last.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn apart(name: &str, country: &str, asked: bool) -> Option<(String, String)> {
        let person = Person { whole: Some(name.to_owned()), ..Person::default() };
        let found = person.wanted(Names::Apart { asked }, country.parse().ok()).ok()?;
        Some((found.first?, found.last?))
    }

    fn pair(first: &str, last: &str) -> Option<(String, String)> {
        Some((first.to_owned(), last.to_owned()))
    }

    #[test]
    fn a_name_is_parted_where_there_is_no_doubt() {
        assert_eq!(apart("Ada Example", "GB", false), pair("Ada", "Example"));
        assert_eq!(apart("Example, Ada Maria", "GB", false), pair("Ada Maria", "Example"));
        for (name, country) in [("Ada Maria Example", "GB"), ("Example Ada", "HU"), ("Ada", "GB")] {
            assert_eq!(apart(name, country, false), None, "{name}");
        }
    }

    #[test]
    fn a_name_that_leaves_a_doubt_is_parted_when_that_is_asked_for() {
        assert_eq!(apart("Ada Maria Example", "GB", true), pair("Ada Maria", "Example"));
        assert_eq!(apart("Example Ada Maria", "HU", true), pair("Ada Maria", "Example"));
        assert_eq!(apart("Ada", "GB", true), None);
    }

    #[test]
    fn an_organisation_behind_the_name_is_none_of_the_persons_names() {
        let person = Person { whole: Some("Ada Example, Example Ltd.".into()), ..Person::default() };
        let found = person.wanted(Names::Whole, None).expect("a name");
        assert_eq!(
            (found.whole.as_deref(), found.organization.as_deref()),
            (Some("Ada Example"), Some("Example Ltd."))
        );
        assert_eq!(apart("Ada Example - Example GmbH", "DE", false), pair("Ada", "Example"));
    }

    #[test]
    fn names_that_were_given_apart_stay_so() {
        let person = Person { first: Some("Ada".into()), last: Some("Example".into()), ..Person::default() };
        assert_eq!(person.clone().wanted(Names::Whole, None), Ok(person.clone()));
        assert_eq!(person.clone().wanted(Names::Apart { asked: false }, None), Ok(person));
        let half = Person { first: Some("Ada".into()), ..Person::default() };
        assert_eq!(half.wanted(Names::Whole, None).map_err(|(path, _)| path), Err("last_name"));
    }
}

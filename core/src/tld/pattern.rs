//! Patterns: the small part of regular expressions that means the same in every language a form is drawn in.
//!
//! A pattern is for the whole value. It has plain characters, `.`, `\d`, `\` before punctuation, `[a-z]`,
//! `[^0-9]`, groups, `|`, and `?`, `*`, `+`, `{3}`, `{3,}`, `{3,5}`. All ways through are followed at once,
//! so the time a value takes grows with its length and never explodes.

use std::collections::BTreeSet;
use std::iter::Peekable;
use std::str::Chars;

/// A pattern ready to use.
#[derive(Clone, Debug)]
pub(crate) struct Pattern(Vec<Vec<Piece>>);

#[derive(Clone, Debug)]
struct Piece {
    atom: Atom,
    min: usize,
    max: Option<usize>,
}

#[derive(Clone, Debug)]
enum Atom {
    Set { not: bool, ranges: Vec<(char, char)> },
    Group(Pattern),
}

impl Pattern {
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let mut rest = text.chars().peekable();
        let pattern = alternatives(&mut rest).map_err(|what| format!("pattern `{text}`: {what}"))?;
        match rest.next() {
            None => Ok(pattern),
            Some(_) => Err(format!("pattern `{text}`: `)` without `(`")),
        }
    }

    /// Whether the whole text fits.
    pub(crate) fn fits(&self, text: &str) -> bool {
        let text: Vec<char> = text.chars().collect();
        self.step(&text, &BTreeSet::from([0])).contains(&text.len())
    }

    /// How many characters at the beginning of a text may be the whole of what fits: every possible count, upwards.
    pub(crate) fn ends(&self, text: &str) -> Vec<usize> {
        let text: Vec<char> = text.chars().collect();
        self.step(&text, &BTreeSet::from([0])).into_iter().collect()
    }

    /// A text that fits, for tests.
    #[cfg(test)]
    pub(super) fn example(&self) -> String {
        let piece =
            |piece: &Piece| piece.atom.example().repeat(piece.min.max(usize::from(piece.max != Some(0))));
        self.0.first().into_iter().flatten().map(piece).collect()
    }

    /// Every position that can be reached from these.
    fn step(&self, text: &[char], from: &BTreeSet<usize>) -> BTreeSet<usize> {
        let ways = self.0.iter().map(|pieces| {
            pieces
                .iter()
                .fold(from.clone(), |at, piece| if at.is_empty() { at } else { piece.step(text, at) })
        });
        ways.flatten().collect()
    }
}

impl Piece {
    fn step(&self, text: &[char], from: BTreeSet<usize>) -> BTreeSet<usize> {
        let mut at = from;
        for _ in 0..self.min {
            at = self.atom.step(text, &at);
        }
        let mut reached = at.clone();
        for _ in self.min..self.max.unwrap_or(usize::MAX) {
            at = self.atom.step(text, &at).difference(&reached).copied().collect();
            if at.is_empty() {
                break;
            }
            reached.extend(&at);
        }
        reached
    }
}

impl Atom {
    #[cfg(test)]
    fn example(&self) -> String {
        match self {
            Atom::Group(pattern) => pattern.example(),
            Atom::Set { not: false, ranges } => ranges.first().map(|(low, _)| *low).into_iter().collect(),
            Atom::Set { ranges, .. } => {
                let outside = |c: &char| !ranges.iter().any(|(low, high)| (low..=high).contains(&c));
                ['a', 'A', '1', ' ', '-'].into_iter().find(outside).into_iter().collect()
            }
        }
    }

    fn step(&self, text: &[char], from: &BTreeSet<usize>) -> BTreeSet<usize> {
        match self {
            Atom::Group(pattern) => pattern.step(text, from),
            Atom::Set { not, ranges } => {
                let fits = |c: char| ranges.iter().any(|(low, high)| (*low..=*high).contains(&c)) != *not;
                from.iter().filter(|at| text.get(**at).is_some_and(|c| fits(*c))).map(|at| at + 1).collect()
            }
        }
    }
}

type Rest<'a> = Peekable<Chars<'a>>;

fn alternatives(rest: &mut Rest<'_>) -> Result<Pattern, String> {
    let mut several = vec![Vec::new()];
    while let Some(c) = rest.next_if(|c| *c != ')') {
        if c == '|' {
            several.push(Vec::new());
            continue;
        }
        let atom = atom(c, rest)?;
        let (min, max) = times(rest)?;
        if let Some(pieces) = several.last_mut() {
            pieces.push(Piece { atom, min, max });
        }
    }
    Ok(Pattern(several))
}

fn atom(c: char, rest: &mut Rest<'_>) -> Result<Atom, String> {
    match c {
        '(' => {
            let inner = alternatives(rest)?;
            rest.next().map(|_| Atom::Group(inner)).ok_or_else(|| "`(` without `)`".to_owned())
        }
        '[' => set(rest),
        '.' => Ok(Atom::Set { not: true, ranges: vec![('\n', '\n')] }),
        '\\' => escaped(rest).map(|range| Atom::Set { not: false, ranges: vec![range] }),
        '?' | '*' | '+' | '{' | '}' | ']' | '^' | '$' => Err(format!("`{c}` is not expected here")),
        plain => Ok(Atom::Set { not: false, ranges: vec![(plain, plain)] }),
    }
}

fn escaped(rest: &mut Rest<'_>) -> Result<(char, char), String> {
    match rest.next() {
        Some('d') => Ok(('0', '9')),
        Some(c) if c.is_ascii_punctuation() => Ok((c, c)),
        _ => Err("after `\\` only `d` or punctuation".to_owned()),
    }
}

fn set(rest: &mut Rest<'_>) -> Result<Atom, String> {
    let unfinished = || "`[` without `]`".to_owned();
    let not = rest.next_if_eq(&'^').is_some();
    let mut ranges = Vec::new();
    loop {
        let range = match rest.next().ok_or_else(unfinished)? {
            ']' if ranges.is_empty() => return Err("`[]` fits nothing".to_owned()),
            ']' => return Ok(Atom::Set { not, ranges }),
            '\\' => escaped(rest)?,
            plain => (plain, plain),
        };
        if range.0 != range.1 || rest.next_if_eq(&'-').is_none() {
            ranges.push(range);
            continue;
        }
        match rest.next().ok_or_else(unfinished)? {
            ']' | '\\' => return Err("write `-` as `\\-`".to_owned()),
            high if high >= range.0 => ranges.push((range.0, high)),
            _ => return Err("a range runs upwards".to_owned()),
        }
    }
}

fn times(rest: &mut Rest<'_>) -> Result<(usize, Option<usize>), String> {
    let Some(sign) = rest.next_if(|c| matches!(c, '?' | '*' | '+' | '{')) else { return Ok((1, Some(1))) };
    match sign {
        '?' => return Ok((0, Some(1))),
        '*' => return Ok((0, None)),
        '+' => return Ok((1, None)),
        _ => {}
    }
    let inside: String = std::iter::from_fn(|| rest.next_if(|c| *c != '}')).collect();
    rest.next().ok_or("`{` without `}`")?;
    // u8 on purpose: a count beyond 255 is a length limit, and belongs in `max_length`.
    let count = |text: &str| {
        text.parse::<u8>().map(usize::from).map_err(|_| format!("`{{{inside}}}` is not a count up to 255"))
    };
    let (min, max) = match inside.split_once(',') {
        None => (count(&inside)?, Some(count(&inside)?)),
        Some((min, "")) => (count(min)?, None),
        Some((min, max)) => (count(min)?, Some(count(max)?)),
    };
    if max.is_some_and(|max| max < min) {
        return Err(format!("`{{{inside}}}` runs downwards"));
    }
    Ok((min, max))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::Pattern;

    #[test]
    fn a_pattern_is_for_the_whole_value() {
        for (pattern, good, bad) in [
            (r"\+[0-9]{1,3}\.\d{4,12}", "+44.1132926070", "+44.113292607012345"),
            ("[^ ]+( [^ ]+)+", "Acme Ltd", "Acme"),
            (r"\d{2}\.\d{2}\.\d{4}", "01.02.1990", "1990-02-01"),
            ("a|bc*|(d|e){2,}", "ded", "d"),
            ("[A-Z]{3}x?", "ABCx", "ABCy"),
            (".+", "anything", ""),
        ] {
            let read = Pattern::parse(pattern).unwrap();
            assert!(read.fits(good), "{pattern} should take {good}");
            assert!(!read.fits(bad), "{pattern} should not take {bad}");
        }
    }

    #[test]
    fn a_hard_pattern_ends_quickly_all_the_same() {
        let read = Pattern::parse("((a*)*)*b").unwrap();
        assert!(!read.fits(&"a".repeat(300)));
    }

    #[test]
    fn what_other_languages_read_otherwise_is_refused() {
        for pattern in
            ["^a$", "(a", "a)", "[a", "[]", r"\s", "a{2", "a{x}", "a{3,2}", "*a", "[z-a]", "[a-]", "a{999}"]
        {
            assert!(Pattern::parse(pattern).is_err(), "{pattern}");
        }
    }
}

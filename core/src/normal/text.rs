//! Lines of text: without what was typed by accident, and in ASCII where that is asked for.

use super::latin::ascii;

/// One line: no control characters, no blanks but single ones between words.
pub(super) fn line(text: &str) -> String {
    let visible = |c: char| if c.is_control() || c.is_whitespace() { ' ' } else { c };
    let text: String = text.chars().filter(|c| !is_invisible(*c)).map(visible).collect();
    text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Marks of direction and joints that editors leave behind.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{ad}')
}

/// The lines of an address, `most` at most: those that are too many follow the last one behind a comma.
pub(super) fn lines(given: &[String], most: usize) -> Vec<String> {
    let all =
        given.iter().flat_map(|text| text.split(['\n', '\r'])).map(line).filter(|line| !line.is_empty());
    let mut all: Vec<String> = all.map(|line| line.trim_end_matches(',').to_owned()).collect();
    if all.len() > most && most > 0 {
        let rest = all.split_off(most - 1).join(", ");
        all.push(rest);
    }
    all
}

/// How a name is compared: letters and digits alone, small, in ASCII where its script can be written so.
pub(crate) fn folded(text: &str) -> String {
    let plain = ascii(text).unwrap_or_else(|| text.to_owned());
    plain.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// An e-mail address without what mail programs put around it, its domain in ASCII form and small.
pub(super) fn mailbox(text: &str) -> String {
    let text = line(text);
    let text = text.strip_prefix("mailto:").unwrap_or(&text);
    let text = match text.split_once('<') {
        Some((_, rest)) => rest.strip_suffix('>').unwrap_or(rest),
        None => text,
    };
    let text = text.trim();
    match text.rsplit_once('@') {
        Some((local, domain)) => {
            let domain = idna::domain_to_ascii(domain).unwrap_or_else(|_| domain.to_owned());
            format!("{local}@{domain}")
        }
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_by_accident_goes() {
        assert_eq!(line("  Ada\u{200b}\t Example \n"), "Ada Example");
        let street = [
            "1 High Street,\n Sterling House".to_owned(),
            String::new(),
            "Floor 2".to_owned(),
            "Room 5".to_owned(),
        ];
        assert_eq!(lines(&street, 3), ["1 High Street", "Sterling House", "Floor 2, Room 5"]);
        assert_eq!(lines(&street, 2), ["1 High Street", "Sterling House, Floor 2, Room 5"]);
    }

    #[test]
    fn a_mailbox_is_taken_out_of_its_wrapping_and_its_domain_is_ascii() {
        for (text, mailbox_of) in [
            (" ada@example.com ", "ada@example.com"),
            ("mailto:ada@example.com", "ada@example.com"),
            ("Ada Example <Ada@EXAMPLE.com>", "Ada@example.com"),
            ("ada@b\u{fc}cher.example", "ada@xn--bcher-kva.example"),
            ("nobody", "nobody"),
        ] {
            assert_eq!(mailbox(text), mailbox_of);
        }
    }

    #[test]
    fn names_are_compared_without_marks_and_in_their_own_script() {
        assert_eq!(folded("東京 都"), "東京都");
        assert_eq!(folded("S\u{e3}o Paulo"), folded("sao-paulo"));
    }
}

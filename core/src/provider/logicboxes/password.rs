//! A password for a customer who shall not have one that anybody knows.
//!
//! Reference: knowledge base 804 (sign up a customer, version 2).

use crate::error::{Error, ErrorKind, Result};
use ring::rand::{SecureRandom, SystemRandom};

/// What LogicBoxes takes as a password.
pub(super) const RULE: &str = "a customer's password has 9 to 16 characters, among them a small and a capital letter, a digit and one of ~*!@$#%_+.?:,{}";

const SPECIAL: &[u8] = b"~*!@$#%_+.?:,{}";
const CLASSES: [&[u8]; 4] =
    [b"abcdefghijklmnopqrstuvwxyz", b"ABCDEFGHIJKLMNOPQRSTUVWXYZ", b"0123456789", SPECIAL];
const LENGTH: usize = 16;

/// Sixteen random characters of all four classes.
pub(super) fn random() -> Result<String> {
    let source = SystemRandom::new();
    let all: Vec<u8> = CLASSES.concat();
    // One of each class has to be there; about seven of eight tries have that.
    for _ in 0..1000 {
        let mut text = String::with_capacity(LENGTH);
        while text.len() < LENGTH {
            let mut byte = [0u8];
            source
                .fill(&mut byte)
                .map_err(|_| Error::new(ErrorKind::Internal, "this machine gives no random numbers"))?;
            // Bytes beyond the last whole round would make some characters likelier than others.
            let index = usize::from(byte[0]);
            if index < 256 / all.len() * all.len() {
                text.push(char::from(all[index % all.len()]));
            }
        }
        if is_good(&text) {
            return Ok(text);
        }
    }
    Err(Error::new(ErrorKind::Internal, "this machine's random numbers are not random"))
}

/// Whether LogicBoxes takes a password.
pub(super) fn is_good(text: &str) -> bool {
    let known = |b: u8| CLASSES.iter().any(|class| class.contains(&b));
    (9..=16).contains(&text.len())
        && text.bytes().all(known)
        && CLASSES.iter().all(|class| text.bytes().any(|b| class.contains(&b)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn random_passwords_are_good_and_differ() {
        let some: HashSet<String> = (0..50).map(|_| random().expect("randomness")).collect();
        assert_eq!(some.len(), 50);
        assert!(some.iter().all(|text| text.len() == LENGTH && is_good(text)));
    }

    #[test]
    fn a_password_needs_all_four_classes() {
        assert!(is_good("aB3!aB3!a"));
        for bad in [
            "aB3!aB3!",
            "aB3aB3aB3",
            "ab3!ab3!a",
            "aB!aB!aB!",
            "aB3!aB3!aB3!aB3!a",
            "aB3!aB3! a",
            "aB3!äaB3!",
        ] {
            assert!(!is_good(bad), "{bad}");
        }
    }
}

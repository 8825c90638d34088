//! DNSSEC: what the registry publishes so that a zone's signatures can be checked.

use crate::error::Problem;
use serde::{Deserialize, Serialize};

/// A DS record: the digest of a zone's key.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DsRecord {
    /// The key tag.
    pub key_tag: u16,
    /// The number of the algorithm, such as 13 for ECDSA P-256.
    pub algorithm: u8,
    /// The kind of digest: 1 for SHA-1, 2 for SHA-256, 4 for SHA-384.
    pub digest_type: u8,
    /// The digest, in hexadecimal.
    pub digest: String,
}

/// A zone's key itself, for registries that make the digest.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DnsKey {
    /// 257 for a key signing key, 256 for a zone signing key.
    pub flags: u16,
    /// The protocol, which is always 3.
    pub protocol: u8,
    /// The number of the algorithm, such as 13 for ECDSA P-256.
    pub algorithm: u8,
    /// The key, in Base64.
    pub public_key: String,
}

impl DsRecord {
    /// Whether both stand for the same key: digests are compared without regard to case.
    pub fn is_same(&self, other: &DsRecord) -> bool {
        (self.key_tag, self.algorithm, self.digest_type)
            == (other.key_tag, other.algorithm, other.digest_type)
            && self.digest.eq_ignore_ascii_case(&other.digest)
    }

    pub(crate) fn check(&self, path: &str, problems: &mut Vec<Problem>) {
        let length = match self.digest_type {
            1 => 40,
            2 | 3 => 64,
            4 => 96,
            _ => {
                let text = "a digest is SHA-1 (1), SHA-256 (2), GOST (3) or SHA-384 (4)";
                problems.push(Problem::invalid(format!("{path}.digest_type"), text));
                return;
            }
        };
        if self.digest.len() != length || !self.digest.bytes().all(|b| b.is_ascii_hexdigit()) {
            let text = format!("a digest of this type has {length} hexadecimal digits");
            problems.push(Problem::invalid(format!("{path}.digest"), text));
        }
    }
}

impl DnsKey {
    pub(crate) fn check(&self, path: &str, problems: &mut Vec<Problem>) {
        if ![256, 257].contains(&self.flags) {
            let text = "a key's flags are 257 (key signing) or 256 (zone signing)";
            problems.push(Problem::invalid(format!("{path}.flags"), text));
        }
        if self.protocol != 3 {
            problems.push(Problem::invalid(format!("{path}.protocol"), "a key's protocol is 3"));
        }
        let base64 = |b: u8| b.is_ascii_alphanumeric() || b"+/=".contains(&b);
        if self.public_key.len() < 8 || !self.public_key.bytes().all(base64) {
            let text = "a public key is Base64, without spaces";
            problems.push(Problem::invalid(format!("{path}.public_key"), text));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_has_the_length_of_its_kind() {
        let mut ds = DsRecord { key_tag: 1, algorithm: 13, digest_type: 2, digest: "aB".repeat(32) };
        let mut problems = Vec::new();
        ds.check("ds[0]", &mut problems);
        assert!(problems.is_empty());
        (ds.digest_type, ds.digest) = (1, "zz".repeat(20));
        ds.check("ds[0]", &mut problems);
        ds.digest_type = 9;
        ds.check("ds[0]", &mut problems);
        let paths: Vec<_> = problems.iter().map(|p| p.path.as_str()).collect();
        assert_eq!(paths, ["ds[0].digest", "ds[0].digest_type"]);
    }
}

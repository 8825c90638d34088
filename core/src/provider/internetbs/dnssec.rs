//! Keys and digests as `Domain/Info` and `Domain/Update` write them: lines of a zone file.

use super::InternetBs;
use super::change;
use super::params::Params;
use crate::call::Cx;
use crate::error::Result;
use crate::model::{DnsKey, DsRecord};
use crate::op::{Changed, DomainSetDnssec};

/// What a domain shows. Lines that are neither are passed over.
pub(super) fn read(lines: &[String]) -> (Vec<DsRecord>, Vec<DnsKey>) {
    let (mut ds, mut keys) = (Vec::new(), Vec::new());
    for line in lines {
        let plain = line.split(';').next().unwrap_or_default().replace(['(', ')'], " ");
        let words: Vec<&str> = plain.split_whitespace().collect();
        let kind =
            words.iter().position(|word| ["DS", "DNSKEY"].contains(&word.to_ascii_uppercase().as_str()));
        let Some((at, [first, second, third, rest @ ..])) = kind.map(|at| (at, &words[at + 1..])) else {
            continue;
        };
        if words[at].eq_ignore_ascii_case("DS") {
            let (Ok(key_tag), Ok(algorithm), Ok(digest_type)) =
                (first.parse(), second.parse(), third.parse())
            else {
                continue;
            };
            ds.push(DsRecord { key_tag, algorithm, digest_type, digest: rest.concat() });
        } else {
            let (Ok(flags), Ok(protocol), Ok(algorithm)) = (first.parse(), second.parse(), third.parse())
            else {
                continue;
            };
            keys.push(DnsKey { flags, protocol, algorithm, public_key: rest.concat() });
        }
    }
    (ds, keys)
}

/// `domain.set_dnssec`. Nothing at all ends it.
pub(super) async fn set(account: &InternetBs, cx: &Cx, input: &DomainSetDnssec) -> Result<Changed> {
    let name = &input.domain;
    let ds = input.ds.iter().map(|ds| {
        format!("{name}. 86400 IN DS {} {} {} {}", ds.key_tag, ds.algorithm, ds.digest_type, ds.digest)
    });
    let keys = input.keys.iter().map(|key| {
        format!("{name}. 86400 IN DNSKEY {} {} {} {}", key.flags, key.protocol, key.algorithm, key.public_key)
    });
    let lines: Vec<String> = ds.chain(keys).collect();
    change::update(account, cx, name, Params::new().add("Dnssec", lines.join("\n"))).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_with_and_without_brackets_and_remarks() {
        let lines = [
            "example.com. 86400 IN DS 60485 5 1 ( 2BB183AF5F22588179A53B0A 98631FAD1A292118 )",
            "example.com. 86400 IN DNSKEY 257 3 5 AQPSKmynfzW4kyBv015MUG2DeIQ3 Cbl+BBZH4b/0PY1kxkmvHjcZc8no ; key id = 60485",
            "disabled",
            "example.com. 86400 IN DS x y z",
        ];
        let (ds, keys) = read(&lines.map(str::to_owned));
        assert_eq!((ds.len(), ds[0].key_tag, ds[0].digest.len()), (1, 60_485, 40));
        assert_eq!((keys.len(), keys[0].flags), (1, 257));
        assert!(!keys[0].public_key.contains(' '));
    }
}

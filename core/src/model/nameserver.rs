//! Name servers with their glue.

use super::HostName;
use serde::de::value::MapAccessDeserializer;
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;
use std::net::IpAddr;

/// A name server of a domain. A plain text is read as a name without addresses.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NameServer {
    /// The host's name.
    pub name: HostName,
    /// Its addresses, wanted where the host lies below the domain itself (glue).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub addresses: Vec<IpAddr>,
}

impl NameServer {
    /// A name server without glue.
    pub fn named(name: HostName) -> Self {
        NameServer { name, addresses: Vec::new() }
    }
}

impl<'de> Deserialize<'de> for NameServer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Full {
            name: HostName,
            #[serde(default, deserialize_with = "addresses")]
            addresses: Vec<IpAddr>,
        }

        struct Either;
        impl<'de> serde::de::Visitor<'de> for Either {
            type Value = NameServer;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name server: its name, or {name, addresses}")
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<NameServer, E> {
                text.parse().map(NameServer::named).map_err(E::custom)
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<NameServer, A::Error> {
                let Full { name, addresses } = Full::deserialize(MapAccessDeserializer::new(map))?;
                Ok(NameServer { name, addresses })
            }
        }
        deserializer.deserialize_any(Either)
    }
}

/// Addresses, with a message that names the form that is wanted.
fn addresses<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<IpAddr>, D::Error> {
    let texts = Vec::<String>::deserialize(deserializer)?;
    let parse = |text: &String| {
        text.parse()
            .map_err(|_| serde::de::Error::custom("an IP address looks like 192.0.2.1 or 2001:db8::1"))
    };
    texts.iter().map(parse).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_name_server_is_a_name_or_a_name_with_addresses() {
        let short: NameServer = serde_json::from_str(r#""NS1.example.com""#).expect("a name");
        assert_eq!(short.name.as_str(), "ns1.example.com");
        let long: NameServer =
            serde_json::from_str(r#"{"name":"ns1.example.com","addresses":["192.0.2.1","2001:db8::1"]}"#)
                .expect("with glue");
        assert_eq!(long.addresses.len(), 2);
        assert!(
            serde_json::from_str::<NameServer>(r#"{"name":"ns1.example.com","addresses":["192.0.2.300"]}"#)
                .is_err()
        );
        assert!(
            serde_json::from_str::<NameServer>(r#"{"name":"ns1.example.com","ip":"192.0.2.1"}"#).is_err()
        );
    }

    proptest! {
        #[test]
        fn reading_never_panics(text in "\\PC{0,60}") {
            let _ = serde_json::from_str::<NameServer>(&text);
        }
    }
}

//! What a plugin may have sent.

use super::action::Asked;
use crate::op::Effect;
use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method, Request};
use std::time::Duration;
use url::Url;

/// The most requests of one task.
const MOST_EXCHANGES: u32 = 2_000;

/// The most pauses of one task, the longest of them, and all of them together.
const MOST_WAITS: u32 = 60;
const LONGEST_WAIT: Duration = Duration::from_secs(60);
const WAITS_IN_ALL: Duration = Duration::from_secs(180);

/// The longest address, and the longest body.
const LONGEST_URL: usize = 8 << 10;
const LONGEST_BODY: usize = 4 << 20;

/// How much of what it may do a task has done.
pub(super) struct Bounds {
    most: Effect,
    exchanges: u32,
    purchases: u32,
    waits: u32,
    waited: Duration,
    /// The session was opened in place of one that had ended, and the registrar has not answered anything in it yet.
    fresh: bool,
    /// An order was not taken in once, since its session had ended.
    not_bought: bool,
}

impl Bounds {
    pub(super) fn new(most: Effect) -> Bounds {
        Bounds {
            most,
            exchanges: 0,
            purchases: 0,
            waits: 0,
            waited: Duration::ZERO,
            fresh: false,
            not_bought: false,
        }
    }

    /// Counts a request. One that would do more than the task is for, and a second purchase, are refused.
    pub(super) fn exchange(&mut self, effect: Effect) -> Result<(), String> {
        self.exchanges += 1;
        if self.exchanges > MOST_EXCHANGES {
            return Err(format!("wanted more than {MOST_EXCHANGES} requests for one task"));
        }
        if weight(effect) > weight(self.most) {
            let (wanted, most) = (effect.as_str(), self.most.as_str());
            return Err(format!("wanted a request with the effect {wanted} where {most} is the most"));
        }
        if self.most == Effect::Purchase && matches!(effect, Effect::Set | Effect::Create) {
            // Were it the purchase itself, under a wrong name, nobody would know that an order has left.
            let wanted = effect.as_str();
            return Err(format!(
                "wanted a request with the effect {wanted} in an order; that belongs to `prepare`"
            ));
        }
        if effect == Effect::Purchase {
            self.purchases += 1;
            if self.purchases > 1 {
                return Err("wanted a second request that buys, for one order".into());
            }
        }
        Ok(())
    }

    /// A session has ended. Whether another one may be tried: not where that was new, and good for nothing.
    pub(super) fn session_over(&mut self) -> bool {
        !std::mem::replace(&mut self.fresh, true)
    }

    /// The session is good for something.
    pub(super) fn session_holds(&mut self) {
        self.fresh = false;
    }

    /// Takes back the request that was to buy: the registrar did not take it in. That happens once.
    pub(super) fn not_bought(&mut self) {
        if !std::mem::replace(&mut self.not_bought, true) {
            self.purchases = 0;
        }
    }

    /// Counts a pause.
    pub(super) fn wait(&mut self, pause: Duration) -> Result<(), String> {
        (self.waits, self.waited) = (self.waits + 1, self.waited.saturating_add(pause));
        if self.waits > MOST_WAITS || pause > LONGEST_WAIT || self.waited > WAITS_IN_ALL {
            return Err(format!(
                "wanted to wait too long: {} s at once and {} s in all are the most",
                LONGEST_WAIT.as_secs(),
                WAITS_IN_ALL.as_secs()
            ));
        }
        Ok(())
    }
}

/// The order of effects. A login changes nothing at the registrar, and so it is fit wherever a read is. A change that is free may be one
/// that must not be sent twice, wherever it belongs.
fn weight(effect: Effect) -> u8 {
    match effect {
        Effect::Read | Effect::Login => 0,
        Effect::Set | Effect::Create => 1,
        Effect::Purchase => 2,
    }
}

/// The request, where it is well-formed and goes to one of the `bases`.
pub(super) fn request(asked: Asked, bases: &[Url]) -> Result<Request<Bytes>, String> {
    const OURS: [HeaderName; 7] = [
        http::header::HOST,
        http::header::CONTENT_LENGTH,
        http::header::TRANSFER_ENCODING,
        http::header::CONNECTION,
        http::header::ACCEPT_ENCODING,
        http::header::UPGRADE,
        http::header::EXPECT,
    ];
    let method = [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE]
        .into_iter()
        .find(|method| method.as_str() == asked.method)
        .ok_or("wanted a request whose method is none of GET, POST, PUT, PATCH and DELETE")?;
    let url = Url::parse(&asked.url).ok().filter(|_| asked.url.len() <= LONGEST_URL);
    let url = url.ok_or("wanted a request whose url is no address, or too long")?;
    if !bases.iter().any(|base| is_below(&url, base)) {
        let host = crate::error::printable(url.host_str().unwrap_or("no host"));
        return Err(format!("wanted a request to {host}, which is none of the account's endpoints"));
    }
    let body = asked.body.unwrap_or_default();
    if body.len() > LONGEST_BODY {
        return Err("wanted a request whose body is longer than 4 MiB".into());
    }
    let mut request = Request::new(Bytes::from(body));
    *request.method_mut() = method;
    *request.uri_mut() = url.as_str().parse().map_err(|_| "wanted a request whose url is no address")?;
    for (name, value) in &asked.headers {
        let wrong = || format!("wanted a request with the header {}", crate::error::printable(name));
        let key = HeaderName::try_from(name.as_str()).map_err(|_| wrong())?;
        let value = HeaderValue::try_from(value.as_str()).map_err(|_| wrong())?;
        if OURS.contains(&key) {
            return Err(format!("{}, which is the host's own", wrong()));
        }
        request.headers_mut().append(key, value);
    }
    Ok(request)
}

/// Whether an address lies at the same host and below the same path.
fn is_below(url: &Url, base: &Url) -> bool {
    let same = url.scheme() == base.scheme()
        && url.host() == base.host()
        && url.port_or_known_default() == base.port_or_known_default();
    let bare = url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
    same && bare && url.path().starts_with(base.path())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(url: &str) -> Asked {
        let json = serde_json::json!({"method": "GET", "url": url});
        serde_json::from_value(json).expect("a request")
    }

    #[test]
    fn a_request_goes_to_the_accounts_own_endpoints_and_nowhere_else() {
        let bases = ["https://api.acme.example/v1/".parse().expect("an address")];
        assert!(request(asked("https://api.acme.example/v1/domains?name=a.com"), &bases).is_ok());
        for elsewhere in [
            "https://evil.example/v1/domains",
            "https://api.acme.example.evil.example/v1/",
            "http://api.acme.example/v1/domains",
            "https://api.acme.example:8443/v1/domains",
            "https://api.acme.example/v2/domains",
            "https://api.acme.example/v1/../admin",
            "https://api.acme.example@evil.example/v1/",
            "https://user:word@api.acme.example/v1/",
            "file:///etc/passwd",
            "nonsense",
        ] {
            assert!(request(asked(elsewhere), &bases).is_err(), "{elsewhere}");
        }
    }

    #[test]
    fn headers_that_frame_a_message_are_the_hosts_own() {
        let bases = ["https://api.acme.example/".parse().expect("an address")];
        let with = |name: &str, value: &str| {
            let mut asked = asked("https://api.acme.example/");
            asked.headers.insert(name.into(), value.into());
            request(asked, &bases)
        };
        assert!(with("Authorization", "Bearer x").is_ok());
        for (name, value) in [("Host", "evil"), ("content-length", "0"), ("x", "a\r\nb: c"), ("a b", "c")] {
            assert!(with(name, value).is_err(), "{name}");
        }
    }

    #[test]
    fn a_task_sends_no_more_than_it_is_for_and_buys_once() {
        let mut read = Bounds::new(Effect::Read);
        assert!(read.exchange(Effect::Read).is_ok() && read.exchange(Effect::Login).is_ok());
        for effect in [Effect::Set, Effect::Create, Effect::Purchase] {
            assert!(read.exchange(effect).is_err(), "{effect:?}");
        }
        let mut set = Bounds::new(Effect::Set);
        assert!(set.exchange(Effect::Create).is_ok() && set.exchange(Effect::Purchase).is_err());
        let mut paid = Bounds::new(Effect::Purchase);
        assert!(paid.exchange(Effect::Create).is_err() && paid.exchange(Effect::Set).is_err());
        assert!(paid.exchange(Effect::Read).is_ok() && paid.exchange(Effect::Purchase).is_ok());
        assert!(paid.exchange(Effect::Purchase).is_err());
        assert!((0..MOST_EXCHANGES).any(|_| read.exchange(Effect::Read).is_err()));
    }

    #[test]
    fn a_task_waits_for_a_while_and_not_for_ever() {
        let mut bounds = Bounds::new(Effect::Read);
        assert!(bounds.wait(LONGEST_WAIT).is_ok());
        assert!(bounds.wait(LONGEST_WAIT + Duration::from_millis(1)).is_err());
        let mut bounds = Bounds::new(Effect::Read);
        assert_eq!((0..100).filter(|_| bounds.wait(Duration::ZERO).is_ok()).count(), 60);
    }
}

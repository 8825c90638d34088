//! Domains that the account always has, and a cookie that nobody needs.

use http::header::{HeaderValue, SET_COOKIE};
use http::{HeaderMap, Response};

use super::params::Params;
use crate::registry::World;
use crate::registry::moment;
use crate::registry::name::{self, Name};

/// Domains that the manual's samples and other people's tests find in the account. They come to life when they are named, so that lists
/// do not show them before (`modelled`), as does how long they are paid for.
const RESIDENTS: [&str; 3] = ["test-api-domain1.eu", "test-api-domain7.net", "test-api-domain11.com"];

/// Puts the resident that a command is about into the account.
pub(super) fn wake(world: &mut World, params: &Params) {
    let named = ["domain", "host", "fullrecordname", "source"].into_iter().find_map(|name| params.get(name));
    let Some(ascii) = named.and_then(|text| name::ascii(text.rsplit(['/', '@']).next()?).ok()) else {
        return;
    };
    let below = |resident: &str| ascii == resident || ascii.ends_with(&format!(".{resident}"));
    let Some(resident) = RESIDENTS.into_iter().find(|resident| below(resident)) else { return };
    if world.orders.values().any(|domain| domain.name.ascii == resident) {
        return;
    }
    if let Ok(name) = Name::parse(resident) {
        let expires = moment::add_days(moment::whole(world.now), 200);
        let order = world.adopt(name, expires);
        world.plan(order);
    }
}

/// Answers may set cookies; nothing depends on them.
pub(super) fn cookie<T>(response: &mut Response<T>) {
    let headers: &mut HeaderMap = response.headers_mut();
    headers.append(SET_COOKIE, HeaderValue::from_static("INTBSSEID=0; path=/; domain=.sandbox.internet.bs"));
}

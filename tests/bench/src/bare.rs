//! What a program would do by hand: reqwest on the caller's thread, and serde_json into a type.

use crate::{Check, exchange};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;

#[derive(Deserialize)]
struct Checked {
    classkey: String,
    status: String,
}

/// A check by bare reqwest. Redirects, repeats and proxies are off, as in our client, and there are no timeouts at all: a goal
/// held against the quickest way proves more.
pub(crate) fn check(base: &str) -> Result<Check, String> {
    let url = exchange::url(base);
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|e| e.to_string())?;
    let client = reqwest::Client::builder()
        .tls_backend_preconfigured(unused_tls()?)
        .user_agent(concat!("anyregistrar/", env!("CARGO_PKG_VERSION")))
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .http1_only()
        .no_proxy()
        .build()
        .map_err(|error| error.to_string())?;
    Ok(Box::new(move || {
        let body =
            runtime.block_on(async { client.get(&url).send().await?.error_for_status()?.bytes().await });
        let body = body.map_err(|error| error.to_string())?;
        let names: BTreeMap<String, Checked> =
            serde_json::from_slice(&body).map_err(|error| error.to_string())?;
        match names.get(exchange::NAME) {
            Some(one) if one.status == "available" && !one.classkey.is_empty() => Ok(()),
            _ => Err("bare reqwest got another answer than the expected one".to_owned()),
        }
    }))
}

/// A client cannot be built without TLS settings, though loopback needs none. No root is trusted.
fn unused_tls() -> Result<rustls::ClientConfig, String> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?;
    Ok(builder.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth())
}

//! `anyregistrar sandbox serve`: a simulated registrar over HTTP.

use crate::failure::Failure;
use crate::screen::Screen;
use crate::session;
use anyregistrar::ErrorKind;
use anyregistrar_sandbox::{Face, Sandbox, serve};
use clap::ArgMatches;
use serde_json::{Value, json};
use std::net::{IpAddr, SocketAddr};

/// Serves until Ctrl-C.
pub(crate) fn run(screen: Screen, matches: &ArgMatches) -> Result<u8, Failure> {
    let name = matches.get_one::<String>("provider").expect("clap insists on it");
    let port = *matches.get_one::<u16>("port").expect("it has a default");
    let listen = *matches.get_one::<IpAddr>("listen").expect("it has a default");
    let face = Face::from_name(name).ok_or_else(|| unknown(name))?;
    let wrong =
        |what: &str, error: std::io::Error| Failure::new(ErrorKind::Config, format!("{what}: {error}"));

    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| wrong("the server cannot start", error))?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind(SocketAddr::new(listen, port)).await;
        let listener = listener.map_err(|error| wrong(&format!("{listen} port {port} cannot be listened on"), error))?;
        let address = listener.local_addr().map_err(|error| wrong("the address is not known", error))?;
        let sandbox = Sandbox::new();
        // Realtime Register has a protocol of lines beside HTTP, at a port of its own.
        let lines = match face {
            Face::RealtimeRegister => {
                let lines = tokio::net::TcpListener::bind(SocketAddr::new(listen, 0)).await;
                Some(lines.map_err(|error| wrong(&format!("{listen} has no port for IsProxy"), error))?)
            }
            _ => None,
        };
        let isproxy = lines.as_ref().and_then(|lines| lines.local_addr().ok());
        announce(screen, name, address, isproxy);
        let lines = lines.map(|lines| serve::isproxy::isproxy(lines, sandbox.clone(), None));
        tokio::select! {
            served = async { match lines { Some(lines) => lines.await, None => std::future::pending().await } } => {
                served.map(|()| 0).map_err(|error| wrong("IsProxy ended", error))
            }
            served = serve::serve(listener, face, sandbox) => served.map(|()| 0).map_err(|error| wrong("the server ended", error)),
            _ = tokio::signal::ctrl_c() => Ok(0),
        }
    })
}

fn announce(screen: Screen, name: &str, address: SocketAddr, isproxy: Option<SocketAddr>) {
    let base_url = format!("http://{address}{}", path(name));
    if screen.json {
        let mut document = json!({ "address": address.to_string(), "base_url": base_url, "provider": name });
        if let Some(isproxy) = isproxy {
            document["isproxy"] = isproxy.to_string().into();
        }
        return screen.document(&document);
    }
    screen.line(&format!("the simulated {name} listens on {base_url} until Ctrl-C"));
    screen.note(&format!(
        "try: anyregistrar account test --provider {name} --environment sandbox --base-url {base_url}"
    ));
    if let Some(isproxy) = isproxy {
        screen.note(&format!("IsProxy listens on {isproxy}: the setting isproxy of an account"));
    }
    if !address.ip().is_loopback() {
        screen.note("warning: everyone who reaches this address can use it");
    }
}

/// Where the protocol begins: the path of the registrar's own address in the sandbox.
fn path(name: &str) -> String {
    let providers = session::providers();
    let endpoints = providers
        .iter()
        .filter(|provider| provider["name"] == name)
        .filter_map(|provider| provider["endpoints"].as_array());
    let fits = |endpoint: &&Value| endpoint["environment"] == "sandbox" && endpoint["purpose"] == "api";
    let url = endpoints.flatten().find(fits).and_then(|endpoint| endpoint["base_url"].as_str());
    let path = url.and_then(|url| url.split_once("://")).and_then(|(_, rest)| rest.split_once('/'));
    format!("/{}", path.map_or("", |(_, path)| path))
}

fn unknown(name: &str) -> Failure {
    let known: Vec<&str> = Face::ALL.iter().map(|face| face.name()).collect();
    Failure::new(ErrorKind::Config, format!("there is no simulated {name}; there are {}", known.join(", ")))
}

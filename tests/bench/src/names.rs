//! How quickly many names are checked: over IsProxy, and the same names by the REST interface.

use crate::number;
use anyregistrar::model::Availability;
use anyregistrar::op::DomainCheck;
use anyregistrar::{CallOptions, Client, Environment, blocking};
use anyregistrar_sandbox::{Face, Sandbox, serve};
use std::io;
use std::net::SocketAddr;
use std::time::Instant;
use tokio::net::TcpListener;

/// Times checks of `names` names each way, by turns, and prints the seconds for each name.
pub(crate) fn run(names: &str, rounds: &str) -> Result<(), String> {
    let (names, rounds) = (number(names)?, number(rounds)?);
    let (rest, isproxy) = served()?;
    let (lines, calls) = (client(rest, &isproxy.to_string())?, client(rest, "off")?);
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    // The first round warms both up.
    for round in 0..=rounds {
        let (by_lines, by_calls) = (checked(&lines, names)?, checked(&calls, names)?);
        if round > 0 {
            ours.push(by_lines);
            theirs.push(by_calls);
        }
    }
    println!("{}", serde_json::json!({ "calls": names * rounds, "ours": ours, "theirs": theirs }));
    Ok(())
}

/// The simulated registrar on a thread of its own: its REST interface, and IsProxy.
fn served() -> Result<(SocketAddr, SocketAddr), String> {
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let ports = || async {
            let (rest, lines) =
                (TcpListener::bind(("127.0.0.1", 0)).await?, TcpListener::bind(("127.0.0.1", 0)).await?);
            Ok::<_, io::Error>(((rest.local_addr()?, lines.local_addr()?), rest, lines))
        };
        let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else { return };
        runtime.block_on(async move {
            let Ok((addresses, rest, lines)) = ports().await else { return };
            let _ = tell.send(addresses);
            let sandbox = Sandbox::new();
            tokio::spawn(serve::isproxy::isproxy(lines, sandbox.clone(), None));
            let _ = serve::serve(rest, Face::RealtimeRegister, sandbox).await;
        });
    });
    told.recv().map_err(|_| "the simulated registrar does not start".to_owned())
}

fn client(rest: SocketAddr, isproxy: &str) -> Result<blocking::Client, String> {
    let client = Client::builder("realtimeregister")
        .environment(Environment::Sandbox)
        .base_url(format!("http://{rest}/"))
        .setting("isproxy", isproxy)
        .state_folder(None);
    Ok(client.build().map_err(|error| error.to_string())?.blocking())
}

/// Seconds for each name.
fn checked(client: &blocking::Client, names: usize) -> Result<f64, String> {
    let domains =
        (0..names).map(|number| format!("name-{number}.com").parse()).collect::<Result<Vec<_>, _>>();
    let input = DomainCheck::new(domains.map_err(|error| format!("a name: {error}"))?);
    let begun = Instant::now();
    let report = client.domain_check(input, CallOptions::default()).map_err(|error| error.to_string())?;
    let took = begun.elapsed().as_secs_f64() / names as f64;
    let free = report.names.iter().filter(|name| name.state == Availability::Available).count();
    if free == names { Ok(took) } else { Err(format!("{free} of {names} names were said to be free")) }
}

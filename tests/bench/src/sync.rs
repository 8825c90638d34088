//! What it takes to read all domains of an account: requests, time and memory. The simulated registrar is a process of its own, so that
//! its memory does not count.

use crate::number;
use anyregistrar::op::SandboxLedger;
use anyregistrar::{CallOptions, Client, Environment, blocking, provider};
use anyregistrar_sandbox::{Face, Sandbox, serve};
use bytes::Bytes;
use http::Request;
use serde_json::json;
use std::io::{self, BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::time::Instant;
use tokio::net::TcpListener;

/// Reads the list of `domains` domains and prints what it took.
pub(crate) fn run(provider: &str, domains: &str) -> Result<(), String> {
    let wanted = number(domains)?;
    let registrar = Registrar::start(provider, domains)?;
    let client = client(provider, &registrar.address)?;
    let before = requests(&client)?;
    let begun = Instant::now();
    let mut read = 0;
    for listed in client.domains() {
        listed.map_err(|error| error.to_string())?;
        read += 1;
    }
    let seconds = begun.elapsed().as_secs_f64();
    let asked = requests(&client)? - before;
    if read != wanted {
        return Err(format!("{read} of {wanted} domains were listed"));
    }
    println!(
        "{}",
        json!({ "domains": read, "requests": asked, "seconds": seconds, "peak_kib": peak_kib()? })
    );
    Ok(())
}

/// Serves a registrar with so many domains until standard input ends. Prints its address first.
pub(crate) fn registrar(provider: &str, domains: &str) -> Result<(), String> {
    let (domains, face) = (number(domains)?, Face::from_name(provider).ok_or("no such registrar")?);
    let sandbox = Sandbox::new();
    for i in 0..domains {
        let body = json!({ "domain": format!("name-{i:06}.com") }).to_string();
        let request = Request::post("http://sandbox.invalid/_sandbox/domain").body(Bytes::from(body));
        drop(sandbox.deliver(face, &request.map_err(|error| error.to_string())?));
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(|error| error.to_string())?.block_on(async move {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.map_err(|error| error.to_string())?;
        let address = listener.local_addr().map_err(|error| error.to_string())?;
        let mut out = io::stdout();
        writeln!(out, "{address}").and_then(|()| out.flush()).map_err(|error| error.to_string())?;
        std::thread::spawn(|| {
            let _ = io::copy(&mut io::stdin(), &mut io::sink());
            std::process::exit(0);
        });
        serve::serve(listener, face, sandbox).await.map_err(|error| error.to_string())
    })
}

fn client(name: &str, address: &str) -> Result<blocking::Client, String> {
    let entry = provider::find(name).map_err(|error| error.to_string())?;
    // The path is that of the registrar's own address.
    let ours = |endpoint: &&provider::Endpoint| {
        endpoint.environment == Environment::Sandbox && endpoint.purpose == "api"
    };
    let url = entry.info.endpoints.iter().find(ours).ok_or("the registrar has no sandbox")?.base_url;
    let path = url.split_once("://").and_then(|(_, rest)| rest.split_once('/')).map_or("", |(_, path)| path);
    let builder = Client::builder(name).environment(Environment::Sandbox).state_folder(None);
    let client = builder.base_url(format!("http://{address}/{path}")).build();
    Ok(client.map_err(|error| error.to_string())?.blocking())
}

/// How many requests came in so far.
fn requests(client: &blocking::Client) -> Result<u64, String> {
    let report = client.sandbox_ledger(SandboxLedger {}, CallOptions::default());
    Ok(report.map_err(|error| error.to_string())?.counts.values().sum())
}

/// The most memory that this process ever had.
fn peak_kib() -> Result<u64, String> {
    let text = std::fs::read_to_string("/proc/self/status").map_err(|error| format!("/proc: {error}"))?;
    let line =
        text.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("the system does not say it")?;
    line.trim()
        .trim_end_matches(" kB")
        .trim()
        .parse()
        .map_err(|_| "the system says it in another way".to_owned())
}

/// The registrar's process. It ends with its standard input, so also when this one dies.
struct Registrar {
    child: Child,
    address: String,
}

impl Registrar {
    fn start(provider: &str, domains: &str) -> Result<Registrar, String> {
        let program = std::env::current_exe().map_err(|error| error.to_string())?;
        let mut command = Command::new(program);
        command.args(["registrar", provider, domains]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child =
            command.spawn().map_err(|error| format!("the registrar cannot be started: {error}"))?;
        let mut address = String::new();
        let out = child.stdout.take().ok_or("the registrar's output is not piped")?;
        BufReader::new(out)
            .read_line(&mut address)
            .map_err(|error| format!("the registrar says nothing: {error}"))?;
        Ok(Registrar { child, address: address.trim().to_owned() })
    }
}

impl Drop for Registrar {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

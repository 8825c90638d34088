//! The simulated registrar, served on loopback by a thread of the harness, and its ledger.

use crate::work::{Shift, Work};
use anyregistrar::call::Clock;
use anyregistrar_sandbox::{Delivery, Face, Sandbox, serve};
use bytes::Bytes;
use http::Request;
use serde_json::{Value, json};

/// A simulated registrar.
#[derive(Clone)]
pub(crate) struct Registrar {
    sandbox: Sandbox,
    face: Face,
}

impl Registrar {
    /// A new world with plenty of money.
    pub(crate) fn new(face: Face, clock: &Shift) -> Registrar {
        let sandbox = match clock.clock() {
            Clock::Other(now) => Sandbox::with_clock(now),
            Clock::System => Sandbox::new(),
        };
        let registrar = Registrar { sandbox, face };
        registrar.control("account", &json!({"balance": "100000000.00"}));
        registrar
    }

    /// The world behind it.
    pub(crate) fn sandbox(&self) -> Sandbox {
        self.sandbox.clone()
    }

    /// Serves it until the harness ends: its address.
    pub(crate) fn serve(&self) -> String {
        let (send, port) = std::sync::mpsc::channel();
        let Registrar { sandbox, face } = self.clone();
        std::thread::spawn(move || {
            let runtime =
                tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
            runtime.block_on(async {
                let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
                send.send(listener.local_addr().expect("an address").port()).expect("the harness waits");
                serve::serve(listener, face, sandbox).await
            })
        });
        let port = port.recv().expect("the server has a port");
        let path = if self.face == Face::LogicBoxes { "api/" } else { "" };
        format!("http://127.0.0.1:{port}/{path}")
    }

    /// Uses a control route. A refusal is a mistake of this program.
    pub(crate) fn control(&self, route: &str, document: &Value) -> Value {
        let (method, body) = match route {
            "ledger" => ("GET", Bytes::new()),
            _ => ("POST", Bytes::from(document.to_string())),
        };
        let request = Request::builder()
            .method(method)
            .uri(format!("https://sandbox.invalid/_sandbox/{route}"))
            .body(body)
            .expect("a control route is an address");
        let Delivery::Reply { response, .. } = self.sandbox.deliver(self.face, &request) else {
            unreachable!("control routes always answer")
        };
        assert!(response.status().is_success(), "{route} {document}: {:?}", response.body());
        serde_json::from_slice(response.body()).expect("control routes answer in JSON")
    }

    /// How often this work was charged for a domain.
    pub(crate) fn charges(&self, work: Work, domain: &str) -> usize {
        self.rows(work).iter().filter(|row| row["domain"] == domain).count()
    }

    /// Every charge for such work.
    pub(crate) fn rows(&self, work: Work) -> Vec<Value> {
        let mut ledger = self.control("ledger", &Value::Null);
        let rows = ledger["rows"].as_array_mut().map(std::mem::take).unwrap_or_default();
        rows.into_iter().filter(|row| row["operation"] == work.operation()).collect()
    }

    /// How many complete requests for such work were taken in.
    pub(crate) fn requests(&self, work: Work) -> u64 {
        self.control("ledger", &Value::Null)["counts"][work.operation()].as_u64().unwrap_or_default()
    }
}

//! A process that forks in the middle of calls: every child works, and the parent goes on.
#![allow(unsafe_code, reason = "forking is what is tested")]

mod support;

use anyregistrar::model::OrderState;
use anyregistrar::op::{CheckReport, SandboxAccount};
use anyregistrar::{CallOptions, Client, Environment, blocking};
use anyregistrar_sandbox::{Face, Sandbox, serve};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Barrier, Mutex, PoisonError};
use std::time::{Duration, Instant};
use support::{check, register};

const FORKS: u32 = 100;

/// A child that takes longer than this hangs.
const LONGEST: Duration = Duration::from_secs(20);

/// One test forks at a time, so that each has the threads that it means to have.
static ALONE: Mutex<()> = Mutex::new(());

fn is_free(report: &CheckReport, domain: &str) -> bool {
    let name = &report.names[0];
    name.domain.ascii() == domain && name.state.as_str() == "available"
}

/// What a child does: a call and a purchase. The number says which of them failed.
fn child(client: &blocking::Client, number: u32) -> i32 {
    let domain = format!("child-{number}.com");
    match client.domain_check(check(&domain), CallOptions::default()) {
        Ok(report) if is_free(&report, &domain) => {}
        Ok(_) => return 10,
        Err(_) => return 11,
    }
    match client.domain_register(register(&domain), CallOptions::key(&domain)) {
        Ok(order) if order.state == OrderState::Succeeded => 0,
        Ok(_) => 20,
        Err(_) => 21,
    }
}

/// Forks, and gives the child's exit code, or why there is none.
fn fork(act: impl FnOnce() -> i32) -> Result<i32, String> {
    // SAFETY: the child allocates and takes locks, which glibc and the library under test allow after a fork; it leaves by _exit
    // and runs nothing of the test harness.
    let pid = unsafe { libc::fork() };
    match pid {
        -1 => Err(format!("no fork: {}", std::io::Error::last_os_error())),
        0 => {
            let code = std::panic::catch_unwind(std::panic::AssertUnwindSafe(act)).unwrap_or(99);
            // SAFETY: ends the child at once, without the harness's exit handlers.
            unsafe { libc::_exit(code) }
        }
        pid => end_of(pid),
    }
}

/// Waits for one child by its id; a child that hangs is ended.
fn end_of(pid: libc::pid_t) -> Result<i32, String> {
    let begun = Instant::now();
    loop {
        let mut status = 0;
        // SAFETY: `status` lives until the call is over.
        match unsafe { libc::waitpid(pid, &mut status, libc::WNOHANG) } {
            0 if begun.elapsed() > LONGEST => {
                // SAFETY: the child was not waited for yet, so the id is still its own.
                unsafe { libc::kill(pid, libc::SIGKILL) };
                unsafe { libc::waitpid(pid, &mut status, 0) };
                return Err(format!("the child hangs after {LONGEST:?}"));
            }
            0 => std::thread::sleep(Duration::from_millis(1)),
            gone if gone == pid && libc::WIFEXITED(status) => return Ok(libc::WEXITSTATUS(status)),
            gone if gone == pid => {
                return Err(format!("the child died of signal {}", libc::WTERMSIG(status)));
            }
            _ => return Err(format!("waitpid: {}", std::io::Error::last_os_error())),
        }
    }
}

/// Forks while four threads make calls. The first forks happen during the very first calls of the process.
fn forks_under_load(client: &blocking::Client, parent_buys: bool) {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let plenty = SandboxAccount { balance: Some("100000000.00".into()), ..SandboxAccount::default() };
    client
        .sandbox_account(plenty, CallOptions::default())
        .expect("money for as many orders as there will be");
    let (stop, calls) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
    let start = Barrier::new(5);
    let failures: Vec<(u32, Result<i32, String>)> = std::thread::scope(|scope| {
        for thread in 0..4 {
            let (client, stop, calls, start) = (client.clone(), stop.clone(), calls.clone(), &start);
            scope.spawn(move || {
                start.wait();
                let mut call = 0;
                while !stop.load(Ordering::Relaxed) {
                    let domain = format!("parent-{thread}-{call}.com");
                    if parent_buys && call % 10 == 9 {
                        let order = client.domain_register(register(&domain), CallOptions::key(&domain));
                        assert_eq!(order.expect("the parent buys").state, OrderState::Succeeded);
                    } else {
                        let report = client.domain_check(check(&domain), CallOptions::default());
                        let report = report.expect("the parent asks");
                        assert!(is_free(&report, &domain), "{report:?}");
                    }
                    call += 1;
                    calls.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        start.wait();
        let ends = (0..FORKS).map(|number| (number, fork(|| child(client, number))));
        let failures = ends.filter(|(_, end)| *end != Ok(0)).take(3).collect();
        let before = calls.load(Ordering::Relaxed);
        let moved = Instant::now();
        while calls.load(Ordering::Relaxed) < before + 4 && moved.elapsed() < LONGEST {
            std::thread::sleep(Duration::from_millis(1));
        }
        stop.store(true, Ordering::Relaxed);
        assert!(calls.load(Ordering::Relaxed) >= before + 4, "the parent goes on");
        failures
    });
    assert!(failures.is_empty(), "{failures:?}");
}

/// A simulated registrar behind a real socket, served by a thread of its own.
fn served(face: Face) -> String {
    let (send, port) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
            send.send(listener.local_addr().expect("an address").port()).expect("the test waits");
            serve::serve(listener, face, Sandbox::new()).await
        })
    });
    format!("http://127.0.0.1:{}/", port.recv().expect("a port"))
}

#[test]
fn a_hundred_forks_during_calls_in_this_process_all_work() {
    forks_under_load(&blocking::Client::connect("sandbox").unwrap(), false);
}

#[test]
fn a_hundred_forks_during_purchases_all_work() {
    forks_under_load(&blocking::Client::connect("sandbox").unwrap(), true);
}

#[test]
fn a_hundred_forks_during_calls_over_the_network_all_work() {
    forks_under_load(
        &Client::builder("sandbox").base_url(served(Face::Reference)).build().unwrap().blocking(),
        false,
    );
}

#[test]
fn a_hundred_forks_during_calls_of_a_real_registrars_code_all_work() {
    let base = served(Face::LogicBoxes) + "api/";
    let client = Client::builder("logicboxes").environment(Environment::Sandbox).base_url(base);
    forks_under_load(&client.build().unwrap().blocking(), true);
}

#[test]
fn a_child_of_a_child_works() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let client = blocking::Client::connect("sandbox").unwrap();
    assert_eq!(child(&client, 0), 0);
    let end = fork(|| {
        if child(&client, 1) != 0 {
            return 1;
        }
        fork(|| child(&client, 2)).unwrap_or(2)
    });
    assert_eq!(end, Ok(0));
    assert_eq!(child(&client, 3), 0);
}

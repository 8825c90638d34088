//! The torture test itself: it is repeatable, plays every cell, and notices each protection that is taken away.

use anyregistrar_as_plugin::Program;
use anyregistrar_sandbox::Face;
use anyregistrar_torture::{Broken, Engine, Outcome, Seller, Wanted, json, replay, run};
use std::path::Path;

fn broken(broken: Broken) -> Outcome {
    run(&Wanted { orders: 640, seed: 5, broken: Some(broken), json: true, ..Wanted::default() })
}

/// One order for each cell of one registrar; the suite "torture" plays those of all.
fn round(wanted: Wanted) -> Outcome {
    let wanted = Wanted { json: true, ..wanted };
    let outcome = run(&Wanted { orders: wanted.cell_count(), ..wanted });
    assert_eq!(outcome.cells_empty, 0);
    assert!(outcome.passed(), "{}", outcome.stories.join("\n"));
    outcome
}

#[test]
fn a_round_plays_every_cell_and_charges_nothing_twice() {
    let figures = round(Wanted { faces: vec![Face::Reference], seed: 3, ..Wanted::default() }).figures;
    assert_eq!((figures.double_charges, figures.charged_but_failed, figures.wire_copies_max), (0, 0, 1));
    assert!(figures.first_pass > 0 && figures.resent["never left"] > 0);
    assert!(figures.duplicated_in_transit > 0 && figures.duplicated_in_review > 0);
    assert_eq!((figures.duplicated_unnoticed, figures.duplicated_though_guarded), (0, 0));
}

#[test]
fn a_purchase_that_left_no_trace_is_sent_again_only_under_a_proven_guard() {
    let resent = |face| {
        let fault = Some("dropped".to_owned());
        round(Wanted { faces: vec![face], fault, seed: 4, ..Wanted::default() }).figures.resent
    };
    assert!(resent(Face::LogicBoxes)["absent, and guarded"] > 0);
    assert!(!resent(Face::Reference).contains_key("absent, and guarded"));
}

#[test]
fn what_is_executed_after_the_settle_window_never_goes_unsaid() {
    let figures =
        round(Wanted { faces: vec![Face::Reference], seed: 2, beyond: true, ..Wanted::default() }).figures;
    assert!(figures.contradicted > 0);
}

#[test]
fn the_purchases_of_every_registrar_are_seen_on_the_wire() {
    for face in Face::ALL {
        let wanted = Wanted { faces: vec![*face], fault: Some("none".into()), ..Wanted::default() };
        assert_eq!(round(wanted).figures.wire_copies_max, 1, "{}", face.name());
    }
}

#[test]
fn a_run_that_sees_none_of_a_registrars_purchases_fails_and_says_so() {
    for face in Face::ALL {
        let wanted = Wanted { fault: Some("none".into()), ..Wanted::default() };
        let mut outcome = round(wanted);
        assert_eq!(outcome.complaints(), [""; 0]);
        // As where nobody has told the wire how the purchases of a new registrar look.
        outcome.by_provider.get_mut(face.name()).expect("it was played").wire_copies_max = 0;
        assert!(!outcome.passed());
        assert!(outcome.complaints()[0].contains(face.name()), "{:?}", outcome.complaints());
    }
}

#[test]
fn too_few_orders_leave_cells_empty_and_fail() {
    let outcome = run(&Wanted { orders: 50, json: true, ..Wanted::default() });
    assert!(outcome.cells_empty > 0 && !outcome.passed());
}

#[test]
fn the_same_seed_gives_the_same_figures_and_another_seed_others() {
    let figures = |seed| {
        let wanted =
            Wanted { faces: vec![Face::Reference], orders: 200, seed, json: true, ..Wanted::default() };
        let mut figures = json(&wanted, &run(&wanted));
        figures["seconds"] = 0.into();
        figures
    };
    let first = figures(7);
    assert_eq!(first, figures(7));
    assert_ne!(first["first_pass"], figures(8)["first_pass"]);
}

#[test]
fn a_registrar_whose_code_runs_as_a_plugin_fares_exactly_as_it_does_built_in() {
    let program = Path::new(env!("CARGO_BIN_EXE_anyregistrar-torture"));
    let plugin = Seller::of(Face::InternetBs, program).expect("the program speaks for it");
    let figures = |seller: Option<Seller>| {
        let faces = vec![Face::InternetBs];
        let wanted = Wanted { faces, seller, orders: 60, seed: 11, json: true, ..Wanted::default() };
        let mut figures = json(&wanted, &run(&wanted));
        let name = figures["plugin"].take();
        figures["seconds"] = 0.into();
        (name, figures)
    };
    let ((none, built_in), (name, as_plugin)) = (figures(None), figures(Some(plugin)));
    assert_eq!(built_in, as_plugin);
    assert_eq!((none, name), (serde_json::Value::Null, "internetbs_plugin".into()));
}

const EXAMPLE: &str = include_str!("../../../plugins/python/example.py");

fn with_plugin(text: &str, fault: Option<&str>) -> Outcome {
    let program = Program::holding(text);
    let seller = Seller::at(program.path()).expect("a plugin that can be taken in");
    let (faces, fault) = (vec![seller.face()], fault.map(str::to_owned));
    let wanted =
        Wanted { faces, seller: Some(seller), fault, orders: 60, seed: 9, json: true, ..Wanted::default() };
    run(&wanted)
}

#[test]
fn the_example_of_a_plugin_charges_nothing_twice_and_denies_no_charge() {
    let figures = with_plugin(EXAMPLE, None).figures;
    assert_eq!((figures.double_charges, figures.charged_but_failed, figures.false_success), (0, 0, 0));
    assert_eq!((figures.unresolved, figures.wrong_expiry, figures.wire_copies_max), (0, 0, 1));
}

#[test]
fn a_plugin_that_takes_words_that_mean_already_for_a_refusal_is_noticed() {
    let words = Some("words that mean already");
    assert_eq!(with_plugin(EXAMPLE, words).figures.charged_but_failed, 0);
    let gullible = EXAMPLE.replace("(\"taken\", \"unknown\")", "(\"taken\", \"not_done\")");
    assert_ne!(gullible, EXAMPLE);
    assert!(with_plugin(&gullible, words).figures.charged_but_failed > 0);
}

#[test]
fn orders_on_disk_and_in_a_database_are_judged_like_those_in_memory() {
    let figures = |engine| run(&Wanted { orders: 60, engine, json: true, ..Wanted::default() }).figures;
    let memory = figures(Engine::Memory);
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let kept = figures(engine);
        assert_eq!((kept.orders, kept.double_charges, kept.charged_but_failed), (60, 0, 0), "{engine:?}");
        assert_eq!((kept.resent, kept.first_pass), (memory.resent.clone(), memory.first_pass), "{engine:?}");
    }
}

#[test]
fn a_story_shows_the_requests_the_ledger_and_the_journal() {
    let (story, _) = replay(&Wanted::default(), 2);
    for part in ["order 2 of seed 1", "→ /", "ledger:", "journal:", "--replay 2"] {
        assert!(story.contains(part), "{part} is missing in\n{story}");
    }
}

#[test]
fn sending_a_purchase_twice_is_noticed() {
    assert!(broken(Broken::SendsTwice).figures.wire_copies_max > 1);
}

#[test]
fn repeating_a_lost_purchase_is_noticed() {
    let figures = broken(Broken::RepeatsLost).figures;
    assert!(figures.wire_copies_max > 1 && figures.double_charges > 0);
}

#[test]
fn taking_a_lost_answer_for_a_refusal_is_noticed() {
    assert!(broken(Broken::LostIsRefused).figures.charged_but_failed > 0);
}

#[test]
fn a_journal_that_forgets_its_intents_is_noticed() {
    assert!(broken(Broken::ForgetsIntents).figures.double_charges > 0);
}

#[test]
fn a_journal_that_shows_no_success_beside_an_order_is_noticed() {
    let (broken, faces) = (Some(Broken::ForgetsSuccesses), vec![Face::LogicBoxes]);
    let wanted =
        Wanted { seed: 1, faces, fault: Some("none".into()), broken, json: true, ..Wanted::default() };
    let outcome = run(&Wanted { orders: 8 * wanted.cell_count(), ..wanted });
    assert!(outcome.figures.false_success > 0);
}

#[test]
fn absence_that_counts_at_once_is_noticed() {
    assert!(broken(Broken::NoSettleWindow).figures.charged_but_failed > 0);
}

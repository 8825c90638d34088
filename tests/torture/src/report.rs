//! The figures for people and for programs.
#![allow(clippy::print_stdout, reason = "a command talks to whoever runs it")]

use crate::run::Outcome;
use crate::wanted::{Engine, Wanted};
use comfy_table::{CellAlignment, Table, presets};
use serde_json::{Value, json};

/// The figures in one line.
pub fn json(wanted: &Wanted, outcome: &Outcome) -> Value {
    let f = &outcome.figures;
    json!({
        "orders": f.orders,
        "cells": outcome.cells,
        "cells_empty": outcome.cells_empty,
        "option_cells": outcome.option_cells,
        "option_cells_empty": outcome.option_cells_empty,
        "double_charges": f.double_charges,
        "charged_but_failed": f.charged_but_failed,
        "false_success": f.false_success,
        "unresolved": f.unresolved,
        "first_pass": f.first_pass,
        "first_pass_resolved": f.first_pass_resolved,
        "first_pass_reads_max": f.first_pass_reads_max,
        "first_pass_reads_order": f.first_pass_reads_order,
        "wire_copies_max": f.wire_copies_max,
        "resent": f.resent,
        "duplicated_in_transit": f.duplicated_in_transit,
        "duplicated_unnoticed": f.duplicated_unnoticed,
        "duplicated_in_review": f.duplicated_in_review,
        "duplicated_though_guarded": f.duplicated_though_guarded,
        "silent": f.silent,
        "contradicted": f.contradicted,
        "used_connections": f.used_connections,
        "other_orders": f.other_orders,
        "wrong_expiry": f.wrong_expiry,
        "reviewed": f.reviewed,
        "providers": wanted.faces.iter().map(|face| face.name()).collect::<Vec<_>>(),
        "plugin": wanted.seller.as_ref().map(|seller| seller.info().name),
        "play": if wanted.sockets { "sockets" } else if wanted.beyond { "beyond" } else { "in process" },
        "engine": if wanted.sockets { Engine::Sqlite.name() } else { wanted.engine.name() },
        "seed": wanted.seed,
        "seconds": (outcome.took.as_secs_f64() * 10.0).round() / 10.0,
        "unseen": outcome.unseen(),
        "passed": outcome.passed(),
    })
}

/// A table by fault, and the figures of the whole.
pub fn print(wanted: &Wanted, outcome: &Outcome) {
    let mut table = Table::new();
    table.load_style(presets::UTF8_HORIZONTAL_ONLY);
    table.set_header([
        "fault",
        "orders",
        "double",
        "charged but failed",
        "false success",
        "unresolved",
        "copies",
        "other order",
        "wrong expiry",
        "review",
    ]);
    for (name, f) in &outcome.by_fault {
        let numbers = [
            f.orders,
            f.double_charges,
            f.charged_but_failed,
            f.false_success,
            f.unresolved,
            f.wire_copies_max,
            f.other_orders,
            f.wrong_expiry,
            f.reviewed,
        ];
        table.add_row(std::iter::once((*name).to_owned()).chain(numbers.map(|number| number.to_string())));
    }
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    println!("{table}");
    let summary = json(wanted, outcome);
    for (name, value) in summary.as_object().into_iter().flatten() {
        println!("{name:22} {value}");
    }
}

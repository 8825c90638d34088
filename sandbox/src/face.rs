//! The wire protocols that the sandbox speaks.

/// A registrar's wire protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Face {
    /// The sandbox's own protocol; see `docs/reference.md`.
    Reference,
    /// The small registrar that examples of plugins speak to; see `docs/example.md`.
    Example,
    /// LogicBoxes' HTTP API.
    LogicBoxes,
    /// Realtime Register's REST API.
    RealtimeRegister,
    /// NETIM's REST API, 3.0 and 1.0.
    Netim,
    /// Internet.bs' HTTP API.
    InternetBs,
}

impl Face {
    /// Every face of a provider that is built in, in the order of their names' appearance in the documentation.
    pub const ALL: &'static [Face] =
        &[Face::Reference, Face::LogicBoxes, Face::InternetBs, Face::RealtimeRegister, Face::Netim];

    /// The name of the provider that speaks it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Face::Reference => "sandbox",
            Face::Example => "example",
            Face::LogicBoxes => "logicboxes",
            Face::RealtimeRegister => "realtimeregister",
            Face::Netim => "netim",
            Face::InternetBs => "internetbs",
        }
    }

    /// The face of the provider with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Face> {
        Face::ALL.iter().copied().chain([Face::Example]).find(|face| face.name() == name)
    }
}

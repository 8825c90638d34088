//! What Realtime Register alone has: options of common operations, and operations that are named after it.

/// An input that says which page to read, and nothing else.
macro_rules! page_input {
    ($(#[doc = $doc:literal])+ $name:ident) => {
        $(#[doc = $doc])+
        #[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            /// Where to go on: `next` of the page before. The first page where left out.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub after: Option<String>,
            /// How many on a page; the registrar's best size where left out.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub page_size: Option<u16>,
        }

        impl $crate::op::Input for $name {
            fn check(&self, problems: &mut Vec<$crate::error::Problem>) {
                $crate::op::list::check_page(self.page_size, problems);
            }
        }
    };
}

mod brands;
mod contacts;
mod find;
mod money;
mod order;
mod own;
mod reads;
mod records;
mod zone_templates;
mod zones;

pub use brands::*;
pub use contacts::*;
pub use find::*;
pub use money::*;
pub use reads::*;
pub use records::*;
pub use zone_templates::*;
pub use zones::*;

pub(crate) use order::{AcceptedCost, HANDLE, is_handle};
pub(in crate::op) use order::{Options, check_own};

pub use order::{
    RealtimeregisterAction, RealtimeregisterAgent, RealtimeregisterBillable, RealtimeregisterOrder,
    RealtimeregisterService, RealtimeregisterZone,
};
pub use own::{
    RealtimeregisterCheckSignature, RealtimeregisterSplitContact, RealtimeregisterTldMetadata,
    SignatureCheck, TldMetadata,
};

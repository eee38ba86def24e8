#pragma once
// What the tests of the cards of the Depth page share.
#include "tests/ui/panels/depth/depth_support.h"
#include "tests/ui/panels/shown_card.h"

/* What a fuzzer gives, taken bit by bit; nothing but zeroes comes after its end. */
#ifndef SYSLOG3_FUZZ_INPUT_H
#define SYSLOG3_FUZZ_INPUT_H

#include <stddef.h>
#include <stdint.h>

struct input {
	const uint8_t *at;
	const uint8_t *end;
};

static inline uint8_t take(struct input *input)
{
	return input->at < input->end ? *input->at++ : 0;
}

/* Up to `most` bytes. */
static inline struct input take_span(struct input *input, size_t most)
{
	size_t left = (size_t)(input->end - input->at);
	struct input span = {input->at, input->at + (most < left ? most : left)};
	input->at = span.end;
	return span;
}

static inline size_t length_of(const struct input *input)
{
	return (size_t)(input->end - input->at);
}

#endif

import { describe, expect, it } from "vitest";
import { adaptRequest } from "./adapt-request";

const body = {
  model: "m",
  max_completion_tokens: 5,
  tools: [],
  tool_choice: "auto",
  messages: [
    { role: "developer", content: "Be terse." },
    {
      role: "user",
      content: [
        { type: "text", text: "a" },
        { type: "text", text: "b" },
      ],
    },
    { role: "assistant", content: null, tool_calls: [{ id: "1" }] },
    { role: "assistant", tool_calls: [{ id: "2" }] },
  ],
};

describe("adaptRequest", () => {
  it("makes the request fit servers that are only compatible", () => {
    expect(adaptRequest(body, { isOpenAi: false })).toEqual({
      model: "m",
      max_tokens: 5,
      messages: [
        { role: "system", content: "Be terse." },
        { role: "user", content: "a\nb" },
        { role: "assistant", content: "", tool_calls: [{ id: "1" }] },
        { role: "assistant", content: "", tool_calls: [{ id: "2" }] },
      ],
    });
  });

  it("leaves OpenAI its own words", () => {
    const adapted = adaptRequest(body, { isOpenAi: true });
    expect(adapted).toMatchObject({
      max_completion_tokens: 5,
      messages: [{ role: "developer" }, {}, { content: "" }, { content: "" }],
    });
    expect(adapted).not.toHaveProperty("tools");
  });

  it("leaves images and other parts alone", () => {
    const content = [
      { type: "text", text: "a" },
      { type: "image_url", image_url: { url: "x" } },
    ];
    expect(adaptRequest({ messages: [{ role: "user", content }] }, { isOpenAi: false })).toEqual({
      messages: [{ role: "user", content }],
    });
  });
});
